package org.havn.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import java.util.Set;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.pools.Pools;
import org.havn.seats.Seats;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HavnTest
@Tag("UC-21")
class OwnProfileTests {
    private final OfficeFixture office;
    private final Profiles profiles;
    private final Seats seats;
    private final Pools pools;
    private Member rikke;
    private PageFixture own;

    OwnProfileTests(OfficeFixture office, Profiles profiles, Seats seats, Pools pools) {
        this.office = office;
        this.profiles = profiles;
        this.seats = seats;
        this.pools = pools;
    }

    @BeforeEach
    void rikkeSaysWhichIsHers() {
        rikke = office.recruiter("Rikke Dam");
        own = PageFixture.somebody("Rikke");
        seats.setOwnProfile(rikke, own.address());
    }

    @Test
    void theViewerIsNobodyInAtsWhoeverHasTheProfile() {
        var lars = office.recruiter("Lars Bro");
        var candidate = office.candidate(lars, own.name());
        profiles.link(lars, candidate.id(), own.asked());
        assertThat(profiles.match(rikke, List.of(own.asked()))).containsExactly(new Match.None());
        assertThat(profiles.match(lars, List.of(own.asked()))).first().isInstanceOf(Match.Same.class);
    }

    @Test
    void theViewerExportsThemselfNowhere() {
        var job = office.activeJob(rikke);
        assertRefused(Refusal.OWN_PROFILE, () -> profiles.export(rikke, own.to(job.id())));
        var pool = pools.create(rikke, "Mine");
        assertRefused(
                Refusal.OWN_PROFILE,
                () -> profiles.addToPool(rikke, new PoolRequest(pool, own.asked(), own.html(), null, Set.of())));
        seats.setOwnProfile(rikke, "");
        assertThat(profiles.export(rikke, own.to(job.id()))).isInstanceOf(ExportAnswer.Exported.class);
    }
}
