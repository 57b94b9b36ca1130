package org.havn.pools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import java.util.UUID;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateId;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HavnTest
class PoolTests {
    private final OfficeFixture office;
    private final Pools pools;
    private Member rikke;
    private Member lars;
    private Candidate astrid;
    private PoolId pool;

    PoolTests(OfficeFixture office, Pools pools) {
        this.office = office;
        this.pools = pools;
    }

    @BeforeEach
    void aPoolOfRikkes() {
        rikke = office.recruiter("Rikke Dam");
        lars = office.recruiter("Lars Bro");
        astrid = office.candidate(rikke, "Astrid Holm");
        pool = pools.create(rikke, "Backend, later");
    }

    @Test
    @Tag("C8")
    void isItsOwnersAloneUntilItIsShared() {
        assertThat(pools.list(lars)).allMatch(PoolListing::system);
        assertRefused(Refusal.NOT_FOUND, () -> pools.get(lars, pool));
        assertRefused(Refusal.NOT_FOUND, () -> pools.add(lars, pool, astrid.id()));
        assertRefused(Refusal.NOT_FOUND, () -> pools.delete(lars, pool, 0));
        pools.share(rikke, pool, lars.id());
        assertThat(pools.open(lars)).extracting(PoolListing::id).containsExactly(pool);
    }

    @Test
    @Tag("C8")
    void aContributorAddsAndRemovesPeopleAndNothingElse() {
        pools.share(rikke, pool, lars.id());
        assertThat(pools.add(lars, pool, astrid.id())).isPresent();
        assertThat(pools.people(rikke, pool, 0, 10))
                .extracting(PoolPerson::addedBy)
                .containsExactly("Lars Bro");
        pools.remove(lars, pool, astrid.id());
        assertThat(pools.people(rikke, pool, 0, 10)).isEmpty();
        assertRefused(Refusal.NOT_ALLOWED, () -> pools.rename(lars, pool, 0, "Mine now"));
        assertRefused(Refusal.NOT_ALLOWED, () -> pools.delete(lars, pool, 0));
        assertRefused(
                Refusal.NOT_ALLOWED,
                () -> pools.share(lars, pool, office.recruiter("Bo").id()));
        pools.unshare(rikke, pool, lars.id());
        assertRefused(Refusal.NOT_FOUND, () -> pools.add(lars, pool, astrid.id()));
        assertThat(pools.get(rikke, pool).name()).isEqualTo("Backend, later");
    }

    @Test
    @Tag("C9")
    void isSharedOnlyWithWhoMayKeepPools() {
        assertRefused(
                Refusal.ROLE_NEEDED,
                () -> pools.share(rikke, pool, office.interviewer("Ivan").id()));
        assertRefused(
                Refusal.ROLE_NEEDED,
                () -> pools.share(rikke, pool, office.readOnly("Vera").id()));
        pools.share(rikke, pool, office.hiringManager("Hanne").id());
        assertThat(pools.contributors(rikke, pool)).hasSize(1);
    }

    @Test
    @Tag("C10")
    void noOwnerHasTwoOfOneName() {
        assertRefused(Refusal.POOL_NAME_TAKEN, () -> pools.create(rikke, "  BACKEND, later "));
        var other = pools.create(rikke, "Design");
        assertRefused(Refusal.POOL_NAME_TAKEN, () -> pools.rename(rikke, other, 0, "backend, Later"));
        // Whether a colleague has a private pool of this name is not told.
        assertThat(pools.get(lars, pools.create(lars, "Backend, later")).own()).isTrue();
    }

    @Test
    @Tag("A18")
    void anInterviewerHasNone() {
        var ivan = office.interviewer("Ivan Skov");
        assertThat(pools.mayOpen(ivan)).isFalse();
        assertThat(pools.list(ivan)).isEmpty();
        assertRefused(Refusal.NOT_ALLOWED, () -> pools.create(ivan, "Mine"));
        assertRefused(Refusal.NOT_FOUND, () -> pools.get(ivan, pool));
    }

    @Test
    @Tag("A6")
    void aReaderReadsAllAndChangesNone() {
        var vera = office.readOnly("Vera Holt");
        assertThat(pools.get(vera, pool).open()).isFalse();
        assertRefused(Refusal.NOT_ALLOWED, () -> pools.add(vera, pool, astrid.id()));
        assertRefused(Refusal.NOT_ALLOWED, () -> pools.rename(vera, pool, 0, "Hers"));
        assertThat(pools.people(vera, pool, 0, 10)).isEmpty();
    }

    @Test
    void nobodyIsInItTwiceEvenByTwoAtOnce() throws Exception {
        pools.share(rikke, pool, lars.id());
        atOnce(() -> pools.add(rikke, pool, astrid.id()), () -> pools.add(lars, pool, astrid.id()));
        assertThat(pools.people(rikke, pool, 0, 10)).hasSize(1);
        assertThat(pools.of(rikke, astrid.id())).extracting(PoolListing::people).containsExactly(1);
    }

    @Test
    void whoRenamesAnOlderStateIsTold() {
        pools.rename(rikke, pool, 0, "Backend");
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> pools.rename(rikke, pool, 0, "Again"));
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> pools.delete(rikke, pool, 0));
        assertRefused(Refusal.MISSING_FIELD, () -> pools.rename(rikke, pool, 1, " \n "));
        assertRefused(Refusal.TOO_LARGE, () -> pools.rename(rikke, pool, 1, "x".repeat(101)));
        assertThat(pools.get(rikke, pool).name()).isEqualTo("Backend");
    }

    @Test
    void manyComeAtOnceAndOnlyWhoIsNew() {
        var bo = office.candidate(rikke, "Bo Lund");
        pools.add(rikke, pool, astrid.id());
        var gone = new CandidateId(UUID.randomUUID());
        assertThat(pools.addAll(rikke, pool, List.of(astrid.id(), bo.id(), bo.id(), gone)))
                .containsExactly(bo.id());
        assertThat(pools.addAll(rikke, pool, List.of())).isEmpty();
        assertThat(pools.people(rikke, pool, 0, 10)).hasSize(2);
        var lead = office.interviewer("Ivan Skov");
        assertRefused(Refusal.NOT_FOUND, () -> pools.addAll(lead, pool, List.of(bo.id())));
    }
}
