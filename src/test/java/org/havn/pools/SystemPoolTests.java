package org.havn.pools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import java.util.concurrent.Executors;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateId;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pool of those who agreed to share their LinkedIn profile. */
@HavnTest
class SystemPoolTests {
    private final OfficeFixture office;
    private final Pools pools;
    private Member rikke;
    private Candidate astrid;
    private PoolId linkedIn;

    SystemPoolTests(OfficeFixture office, Pools pools) {
        this.office = office;
        this.pools = pools;
    }

    @BeforeEach
    void somebodyWhoMayAgree() {
        rikke = office.recruiter("Rikke Dam");
        astrid = office.candidate(rikke, "Astrid Holm");
        linkedIn = pools.linkedIn();
    }

    @Test
    @Tag("J4")
    void nobodyRenamesSharesOrDeletesIt() {
        var version = pools.get(rikke, linkedIn).version();
        for (var member : List.of(rikke, office.administrator("Ada Min"), office.hiringManager("Hanne"))) {
            assertRefused(Refusal.SYSTEM_POOL, () -> pools.rename(member, linkedIn, version, "Mine"));
            assertRefused(Refusal.SYSTEM_POOL, () -> pools.delete(member, linkedIn, version));
            assertRefused(Refusal.SYSTEM_POOL, () -> pools.share(member, linkedIn, rikke.id()));
            assertThat(pools.get(member, linkedIn).own()).isFalse();
        }
        assertThat(pools.get(rikke, linkedIn).name()).isEqualTo("LinkedIn");
    }

    @Test
    @Tag("J4")
    void whoeverKeepsOrReadsPoolsSeesItFirstAndNobodyElse() {
        pools.create(rikke, "Aardvark keepers");
        assertThat(pools.list(rikke).getFirst().id()).isEqualTo(linkedIn);
        assertThat(pools.get(office.readOnly("Vera Holt"), linkedIn).removes()).isFalse();
        assertRefused(Refusal.NOT_FOUND, () -> pools.get(office.interviewer("Ivan"), linkedIn));
    }

    @Test
    @Tag("J2")
    void onlyConsentPutsSomebodyIn() {
        assertRefused(Refusal.SYSTEM_POOL, () -> pools.add(rikke, linkedIn, astrid.id()));
        assertRefused(Refusal.SYSTEM_POOL, () -> pools.addAll(rikke, linkedIn, List.of(astrid.id())));
        assertThat(pools.open(rikke)).extracting(PoolListing::id).doesNotContain(linkedIn);
        assertThat(isIn(astrid.id())).isFalse();
    }

    @Test
    @Tag("J3")
    void whoAgreesTwiceIsInItOnce() throws Exception {
        atOnce(
                Executors.callable(() -> pools.enterLinkedInPool(astrid.id(), rikke)),
                Executors.callable(() -> pools.enterLinkedInPool(astrid.id(), rikke)));
        pools.enterLinkedInPool(astrid.id(), rikke);
        assertThat(pools.people(rikke, linkedIn, 0, 1000))
                .filteredOn(person -> person.candidate().equals(astrid.id()))
                .hasSize(1);
        pools.leaveLinkedInPool(astrid.id());
        pools.leaveLinkedInPool(astrid.id());
        assertThat(isIn(astrid.id())).isFalse();
    }

    @Test
    void aRecruiterTakesSomebodyOutAndUndoesIt() {
        pools.enterLinkedInPool(astrid.id(), rikke);
        var lars = office.recruiter("Lars Bro");
        var places = pools.removeAll(lars, linkedIn, List.of(astrid.id()));
        assertThat(isIn(astrid.id())).isFalse();
        pools.putBack(lars, linkedIn, places);
        assertThat(pools.people(rikke, linkedIn, 0, 1000))
                .filteredOn(person -> person.candidate().equals(astrid.id()))
                .extracting(PoolPerson::addedBy)
                .containsExactly("Rikke Dam");
        assertRefused(
                Refusal.NOT_ALLOWED, () -> pools.removeAll(office.readOnly("Vera"), linkedIn, List.of(astrid.id())));
    }

    @Test
    @Tag("C10")
    void nobodyGivesTheirOwnPoolItsName() {
        assertRefused(Refusal.POOL_NAME_TAKEN, () -> pools.create(rikke, " linkedin"));
    }

    private boolean isIn(CandidateId candidate) {
        return pools.of(rikke, candidate).stream().anyMatch(pool -> pool.id().equals(linkedIn));
    }
}
