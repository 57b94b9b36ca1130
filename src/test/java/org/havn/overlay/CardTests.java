package org.havn.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.overlay.ApiFixture.card;
import static org.havn.overlay.ApiFixture.json;

import java.util.List;
import java.util.UUID;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.hiring.JobRole;
import org.havn.interviews.FeedbackDraft;
import org.havn.interviews.Interviews;
import org.havn.jobs.Job;
import org.havn.links.PersonOnPage;
import org.havn.notes.NoteVisibility;
import org.havn.notes.Notes;
import org.havn.pairing.PairingFixture;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.process.StageKind;
import org.havn.profiles.Profiles;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@HavnTest
@Tag("UC-03")
class CardTests {
    private final ApiFixture calls;
    private final OfficeFixture office;
    private final Applications applications;
    private final Interviews interviews;
    private final Notes notes;
    private final Profiles profiles;
    private Member rikke;
    private Member ivan;
    private Member lars;
    private Job job;

    CardTests(
            PairingFixture script,
            OfficeFixture office,
            Applications applications,
            Interviews interviews,
            Notes notes,
            Profiles profiles) {
        this.calls = new ApiFixture(script);
        this.office = office;
        this.applications = applications;
        this.interviews = interviews;
        this.notes = notes;
        this.profiles = profiles;
    }

    @BeforeEach
    void aJobWithATeam() {
        office.integration(true);
        rikke = office.recruiter("Rikke Dam");
        lars = office.recruiter("Lars Bro");
        ivan = office.interviewer("Ivan Skov");
        job = office.activeJob(rikke);
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
    }

    @Test
    void aProspectIsToldToItsTeamAndToNobodyElse() {
        var bo = linked("Bo Lund");
        var application = office.prospect(rikke, job, bo);
        notes.write(rikke, bo.id(), application, "Of the prospect only", NoteVisibility.TEAM);

        var own = json(calls.as(rikke).get(card(bo)));
        assertThat(own.get("jobs").size()
                        + own.get("feedback").size()
                        + own.get("notes").size())
                .isZero();
        assertThat(own.at("/exports/0/by").asString()).isEqualTo("Rikke Dam");
        assertThat(match(rikke, bo)).isEqualTo("same");

        for (var other : List.of(lars, ivan, office.hiringManager("Hanne"))) {
            assertThat(calls.as(other).get(card(bo)).statusCode())
                    .as(other.name().value())
                    .isEqualTo(404);
            assertThat(match(other, bo)).isEqualTo("none");
        }
    }

    @Test
    void anotherTeamsProspectIsNotOnTheCardOfSomebodyInAts() {
        var astrid = linked("Astrid Holm");
        office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
        var larsJob = office.activeJob(lars);
        office.prospect(lars, larsJob, astrid);

        var card = calls.as(rikke).get(card(astrid));

        assertThat(json(card).get("jobs").size()).isEqualTo(1);
        assertThat(json(card).get("exports").size()).isZero();
        assertThat(card.body()).doesNotContain(larsJob.title());
    }

    @Test
    @Tag("UC-06")
    @Tag("D7")
    void aSavedFormIsNobodysToRead() {
        var astrid = linked("Astrid Holm");
        var application = office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
        interviews.save(ivan, application, new FeedbackDraft(true, "Half a thought", "", ""));
        for (var who : List.of(rikke, lars, ivan, office.readOnly("Vera"), office.administrator("Adam")))
            assertThat(calls.as(who).get(card(astrid)).body())
                    .as(who.name().value())
                    .doesNotContain("Half a thought");

        interviews.submit(ivan, application, new FeedbackDraft(true, "A whole thought", "Much", "Little"));

        assertThat(json(calls.as(rikke).get(card(astrid)))
                        .at("/feedback/0/overall")
                        .asString())
                .isEqualTo("A whole thought");
        assertThat(calls.as(lars).get(card(astrid)).body()).doesNotContain("A whole thought");
    }

    @Test
    @Tag("UC-07")
    void aPrivateNoteIsItsAuthorsAlone() {
        var astrid = linked("Astrid Holm");
        office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
        notes.write(rikke, astrid.id(), null, "Mine alone", NoteVisibility.PRIVATE);
        assertThat(calls.as(rikke).get(card(astrid)).body()).contains("Mine alone");
        for (var who : List.of(lars, ivan, office.readOnly("Vera"), office.administrator("Adam")))
            assertThat(calls.as(who).get(card(astrid)).body())
                    .as(who.name().value())
                    .doesNotContain("Mine alone");
    }

    @Test
    @Tag("A16")
    void anotherRecruiterSeesJobAndStatusButNothingOfTheTeam() {
        var astrid = linked("Astrid Holm");
        var application = office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
        notes.write(rikke, astrid.id(), application, "For the team", NoteVisibility.TEAM);

        var card = json(calls.as(lars).get(card(astrid)));

        assertThat(card.at("/jobs/0/details").asBoolean()).isFalse();
        assertThat(card.at("/jobs/0/stage").asString()).isEqualTo("Interview");
        assertThat(card.get("notes").size()).isZero();
    }

    @Test
    void anInterviewerSeesJobsTheyAreOnOnly() {
        var astrid = linked("Astrid Holm");
        office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
        office.applicant(rikke, office.activeJob(rikke), astrid, StageKind.INTERVIEW);
        assertThat(json(calls.as(ivan).get(card(astrid))).get("jobs").size()).isEqualTo(1);
        assertThat(json(calls.as(rikke).get(card(astrid))).get("jobs").size()).isEqualTo(2);
    }

    @Test
    void onNoJobAtAllSomebodyIsKnownToWhoOpensCandidates() {
        var known = linked("Karla Kendt");
        assertThat(calls.as(lars).get(card(known)).statusCode()).isEqualTo(200);
        assertThat(calls.as(ivan).get(card(known)).statusCode()).isEqualTo(404);
    }

    @Test
    void theETagChangesWithWhatTheCallerSeesAndOnlyThen() {
        var astrid = linked("Astrid Holm");
        office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
        var api = calls.as(rikke);
        var etag = api.get(card(astrid)).headers().firstValue("ETag").orElseThrow();
        notes.write(lars, astrid.id(), null, "Not for Rikke", NoteVisibility.PRIVATE);
        assertThat(api.get(card(astrid), "If-None-Match", etag).statusCode()).isEqualTo(304);
        notes.write(rikke, astrid.id(), null, "Of Rikke", NoteVisibility.PRIVATE);
        assertThat(api.get(card(astrid), "If-None-Match", etag).statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("UC-04")
    void anUndoneExportLeavesNoCard() {
        var bo = linked("Bo Lund");
        ApplicationId application = office.prospect(rikke, job, bo);
        var undone = calls.as(rikke).ask("DELETE", "/api/v1/exports/" + application.value(), "");
        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(204);
        assertThat(applications.ofCandidate(rikke, bo.id())).isEmpty();
    }

    private String match(Member by, Candidate person) {
        JsonNode answer = json(
                calls.as(by).post("/api/v1/who", ApiFixture.who(slug(person), "x@nobody.test", "Nobody Of That Name")));
        return answer.at("/people/0/match").asString();
    }

    private Candidate linked(String name) {
        var candidate = office.candidate(rikke, name);
        var address = "https://www.linkedin.com/in/" + slug(candidate) + "/";
        profiles.link(rikke, candidate.id(), new PersonOnPage(address, List.of("in:" + slug(candidate)), null, name));
        return candidate;
    }

    private static String slug(Candidate candidate) {
        UUID id = candidate.id().value();
        return "person-" + id + "-demo";
    }
}
