package org.havn.dashboard.home;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Screens;
import org.havn.dashboard.parts.PathLink;
import org.havn.hiring.JobRole;
import org.havn.process.StageKind;
import org.havn.team.Language;
import org.havn.team.Members;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
class HomeViewTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Members members;

    HomeViewTests(OfficeFixture office, Members members) {
        this.office = office;
        this.members = members;
    }

    @Test
    void leadsAnInterviewerToTheFormTheyOwe() {
        var rikke = office.recruiter("Rikke Dam");
        var ivan = office.interviewer("Ivan Skov");
        var job = office.activeJob(rikke);
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        var application = office.applicant(rikke, job, office.candidate(rikke, "Bo Lund"), StageKind.INTERVIEW);
        screens.signIn(ivan);
        screens.open("");
        assertThat(hrefs()).contains(Paths.feedback(application));
    }

    @Test
    void showsARecruiterTheirJobsAndNewestProspectsAtOnce() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        screens.signIn(rikke);
        screens.open("");
        assertThat(hrefs()).contains(Paths.job(job.number()));
        var bo = office.candidate(rikke, "Bo Lund");
        office.prospect(rikke, job, bo);
        await().pollInSameThread().untilAsserted(() -> {
            screens.settle();
            assertThat(hrefs()).contains(Paths.candidate(bo.id()));
        });
    }

    @Test
    void showsAnInterviewerNoProspectsAndNoCandidates() {
        screens.signIn(office.interviewer("Ivan Skov"));
        screens.open("");
        _assertNone(H2.class, heading -> heading.withText("Newest prospects"));
        assertThat(hrefs()).doesNotContain(Paths.CANDIDATES);
    }

    @Test
    void speaksTheLanguageTheMemberChose() {
        var rikke = members.choose(office.recruiter("Rikke Dam"), Language.DA, null);
        screens.signIn(rikke);
        screens.open("");
        _assertOne(H1.class, heading -> heading.withText("Velkommen, Rikke"));
        _assertOne(H2.class, heading -> heading.withText("Mine job"));
    }

    private static List<String> hrefs() {
        return _find(PathLink.class).stream().map(PathLink::getHref).toList();
    }
}
