package org.havn.merges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import java.util.Objects;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateDetails;
import org.havn.candidates.CandidateListing;
import org.havn.candidates.Candidates;
import org.havn.documents.DocumentKind;
import org.havn.documents.DocumentListing;
import org.havn.documents.Documents;
import org.havn.documents.FilesFixture;
import org.havn.history.Change;
import org.havn.history.HistoryEntry;
import org.havn.links.PersonOnPage;
import org.havn.notes.NoteListing;
import org.havn.notes.NoteVisibility;
import org.havn.notes.Notes;
import org.havn.pipeline.ApplicationListing;
import org.havn.pipeline.Applications;
import org.havn.process.StageKind;
import org.havn.profiles.Match;
import org.havn.profiles.Profiles;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-13")
class MergesTests {
    private final OfficeFixture office;
    private final Candidates candidates;
    private final Merges merges;
    private final Applications applications;
    private final Notes notes;
    private final Documents documents;
    private final Profiles profiles;
    private final JdbcClient jdbc;
    private Member rikke;
    private Candidate kept;
    private Candidate twin;

    MergesTests(
            OfficeFixture office,
            Candidates candidates,
            Merges merges,
            Applications applications,
            Notes notes,
            Documents documents,
            Profiles profiles,
            JdbcClient jdbc) {
        this.office = office;
        this.candidates = candidates;
        this.merges = merges;
        this.applications = applications;
        this.notes = notes;
        this.documents = documents;
        this.profiles = profiles;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoRecordsOfOnePerson() {
        rikke = office.recruiter("Rikke Dam");
        kept = office.candidate(rikke, "Astrid Holm");
        twin = office.candidate(rikke, "Astrid B. Holm");
    }

    @Test
    void everythingMovesAndGoesBackAndWhatCameSinceStays() {
        var job = office.activeJob(rikke);
        var application = office.applicant(rikke, job, twin, StageKind.INTERVIEW);
        notes.write(rikke, twin.id(), application, "On the job.", NoteVisibility.TEAM);
        notes.write(rikke, twin.id(), null, "Before.", NoteVisibility.PRIVATE);
        documents.add(rikke, twin.id(), null, DocumentKind.RESUME, "before.pdf", FilesFixture.pdf());
        var merge = merge(kept, twin);

        assertThat(applicationsOf(kept)).containsExactly(application);
        assertThat(notesOf(kept)).containsExactlyInAnyOrder("On the job.", "Before.");
        assertThat(documentsOf(kept)).containsExactly("before.pdf");
        assertThat(candidates.get(rikke, twin.id()).id()).isEqualTo(kept.id());
        assertThat(candidates.search(rikke, Objects.requireNonNull(twin.email()).value(), 0, 10))
                .extracting(CandidateListing::id)
                .containsExactly(kept.id());

        notes.write(rikke, kept.id(), null, "Since.", NoteVisibility.PRIVATE);
        documents.add(rikke, kept.id(), null, DocumentKind.RESUME, "since.pdf", FilesFixture.pdf());
        var later = office.prospect(rikke, office.activeJob(rikke), kept);
        merges.undo(rikke, merge);

        assertThat(applicationsOf(kept)).containsExactly(later);
        assertThat(notesOf(kept)).containsExactly("Since.");
        assertThat(documentsOf(kept)).containsExactly("since.pdf");
        assertThat(applicationsOf(twin)).containsExactly(application);
        assertThat(notesOf(twin)).containsExactlyInAnyOrder("On the job.", "Before.");
        assertThat(documentsOf(twin)).containsExactly("before.pdf");
        assertThat(candidates.get(rikke, twin.id()).details()).isEqualTo(twin.details());
        assertThat(candidates.get(rikke, kept.id()).details()).isEqualTo(kept.details());
    }

    @Test
    void theChosenValuesWinEveryEMailStaysAndALaterChangeSurvivesTheUndo() {
        var chosen = new CandidateDetails(
                new PersonName("Astrid Bæk Holm"), "Chef", "Aarhus", twin.email(), List.of(), null, true);
        var merge = merges.merge(rikke, merges.preview(rikke, kept.id(), twin.id()), chosen);
        var merged = candidates.get(rikke, kept.id());
        assertThat(merged.name().value()).isEqualTo("Astrid Bæk Holm");
        assertThat(merged.email()).isEqualTo(twin.email());
        assertThat(merged.details().moreEmails()).containsExactly(kept.email());
        candidates.edit(
                rikke,
                kept.id(),
                Objects.requireNonNull(merged.version()),
                new CandidateDetails(
                        merged.name(),
                        "Head chef",
                        merged.location(),
                        merged.email(),
                        merged.details().moreEmails(),
                        "+45 1234",
                        true));
        merges.undo(rikke, merge);
        var alone = candidates.get(rikke, kept.id());
        assertThat(alone.name()).isEqualTo(kept.name());
        assertThat(alone.email()).isEqualTo(kept.email());
        assertThat(alone.moreEmails()).isEmpty();
        assertThat(alone.location()).isNull();
        assertThat(alone.headline()).as("changed since").isEqualTo("Head chef");
        assertThat(alone.phone()).as("added since").isEqualTo("+45 1234");
        assertThat(alone.internal()).isFalse();
    }

    @Test
    void onTheSameJobTheFurtherApplicationIsKeptAndTheOtherReturns() {
        var job = office.activeJob(rikke);
        var early = office.prospect(rikke, job, kept);
        var far = office.applicant(rikke, job, twin, StageKind.INTERVIEW);
        var merge = merge(kept, twin);
        assertThat(applicationsOf(kept)).containsExactly(far);
        assertThat(applications.prospects(rikke, job.id(), 0, 10)).isEmpty();
        assertThat(applications.prospectCount(rikke, job.id())).isZero();
        assertThat(applications.applicants(rikke, job.id(), 0, 10))
                .extracting(ApplicationListing::id)
                .containsExactly(far);
        assertThat(applications.counts(rikke, List.of(job.id())).get(job.id()).prospects())
                .isZero();
        merges.undo(rikke, merge);
        assertThat(applicationsOf(kept)).containsExactly(early);
        assertThat(applicationsOf(twin)).containsExactly(far);
    }

    @Test
    void theSurvivorIsRecognisedByBothProfiles() {
        var one = page("kept-" + kept.id().value());
        var other = page("twin-" + twin.id().value());
        profiles.link(rikke, kept.id(), one);
        profiles.link(rikke, twin.id(), other);
        var merge = merge(kept, twin);
        assertThat(whoIs(one)).isEqualTo(kept.id().value());
        assertThat(whoIs(other)).isEqualTo(kept.id().value());
        merges.undo(rikke, merge);
        assertThat(whoIs(other)).isEqualTo(twin.id().value());
    }

    @Test
    void nothingNewComesToARecordThatIsMergedAway() {
        merge(kept, twin);
        var job = office.activeJob(rikke);
        assertThat(jdbc.sql("SELECT merged_into FROM candidate WHERE id = :id")
                        .param("id", twin.id().value())
                        .query(java.util.UUID.class)
                        .single())
                .isEqualTo(kept.id().value());
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> office.prospect(rikke, job, twin))
                .isInstanceOf(RuntimeException.class);
        documents.add(rikke, twin.id(), null, DocumentKind.RESUME, "late.pdf", FilesFixture.pdf());
        assertThat(documentsOf(kept)).containsExactly("late.pdf");
    }

    @Test
    void isRefusedWithItselfForWhoMayNotAndAfterAChange() {
        assertRefused(Refusal.SAME_RECORD, () -> merges.preview(rikke, kept.id(), kept.id()));
        var vera = office.readOnly("Vera Lind");
        var ivan = office.interviewer("Ivan Skov");
        assertRefused(Refusal.NOT_ALLOWED, () -> merges.preview(vera, kept.id(), twin.id()));
        assertRefused(Refusal.NOT_FOUND, () -> merges.preview(ivan, kept.id(), twin.id()));
        var seen = merges.preview(rikke, kept.id(), twin.id());
        candidates.edit(
                rikke,
                twin.id(),
                Objects.requireNonNull(twin.version()),
                new CandidateDetails(twin.name(), "News", null, twin.email(), List.of(), null, false));
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> merges.merge(rikke, seen, kept.details()));
        assertRefused(Refusal.NOT_ALLOWED, () -> merges.merge(vera, seen, kept.details()));
        assertThat(candidates.get(rikke, twin.id()).headline()).isEqualTo("News");
        assertThat(merges.undoable(rikke, kept.id())).isEmpty();
    }

    @Test
    void isUndoneOnceAndWithinThirtyDaysAndTheLaterOneFirst() {
        var first = merge(kept, twin);
        var third = office.candidate(rikke, "A. Holm");
        var second = merge(third, kept);
        assertRefused(Refusal.MERGED_FURTHER, () -> merges.undo(rikke, first));
        assertRefused(Refusal.NOT_ALLOWED, () -> merges.undo(office.readOnly("Vera Lind"), second));
        merges.undo(rikke, second);
        assertRefused(Refusal.ALREADY_UNDONE, () -> merges.undo(rikke, second));
        assertThat(merges.undoable(rikke, kept.id()))
                .singleElement()
                .matches(one -> one.id().equals(first));
        jdbc.sql("UPDATE candidate_merge SET merged_at = merged_at - interval '31 days' WHERE id = :id")
                .param("id", first.value())
                .update();
        assertRefused(Refusal.TOO_LATE, () -> merges.undo(rikke, first));
        assertThat(merges.undoable(rikke, kept.id())).isEmpty();
        assertThat(candidates.get(rikke, twin.id()).id()).isEqualTo(kept.id());
    }

    @Test
    void twoWhoMergeTheSameInBothDirectionsAtOnceLeaveOne() throws Exception {
        var one = merges.preview(rikke, kept.id(), twin.id());
        var other = merges.preview(rikke, twin.id(), kept.id());
        var answers = atOnce(
                () -> merges.merge(rikke, one, kept.details()), () -> merges.merge(rikke, other, twin.details()));
        assertThat(answers).filteredOn(MergeId.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Refusal.class::isInstance)
                .singleElement()
                .isIn(Refusal.CHANGED_MEANWHILE, Refusal.SAME_RECORD);
        assertThat(candidates.get(rikke, kept.id())).isEqualTo(candidates.get(rikke, twin.id()));
    }

    @Test
    void anApplicationAddedAtOnceIsTheSurvivorsOrRefused() throws Exception {
        var job = office.activeJob(rikke);
        var seen = merges.preview(rikke, kept.id(), twin.id());
        var answers = atOnce(() -> merges.merge(rikke, seen, kept.details()), () -> {
            try {
                return office.prospect(rikke, job, twin);
            } catch (org.springframework.dao.DataAccessException merged) {
                return merged;
            }
        });
        var left = jdbc.sql("SELECT count(*) FROM application WHERE candidate_id = :id")
                .param("id", twin.id().value())
                .query(Integer.class)
                .single();
        // The application may have come first: then the preview was of another record, and the merge says so.
        var merged = answers.getFirst() instanceof MergeId;
        assertThat(left).isEqualTo(merged ? 0 : 1);
        if (!merged) assertThat(answers.getFirst()).isEqualTo(Refusal.CHANGED_MEANWHILE);
    }

    @Test
    void twoWhoUndoAtOnceUndoOnce() throws Exception {
        var merge = merge(kept, twin);
        var answers = atOnce(
                () -> {
                    merges.undo(rikke, merge);
                    return "done";
                },
                () -> {
                    merges.undo(rikke, merge);
                    return "done";
                });
        assertThat(answers).containsExactlyInAnyOrder("done", Refusal.ALREADY_UNDONE);
    }

    @Test
    @Tag("K11")
    void bothHistoriesTell() {
        var merge = merge(kept, twin);
        assertThat(candidates.history(rikke, kept.id(), 0, 1))
                .extracting(HistoryEntry::change)
                .containsExactly(Change.MERGED);
        merges.undo(rikke, merge);
        assertThat(candidates.history(rikke, twin.id(), 0, 2))
                .extracting(HistoryEntry::change)
                .containsExactly(Change.UNMERGED, Change.MERGED);
    }

    private MergeId merge(Candidate survivor, Candidate merged) {
        return merges.merge(
                rikke,
                merges.preview(rikke, survivor.id(), merged.id()),
                candidates.get(rikke, survivor.id()).details());
    }

    private List<Object> applicationsOf(Candidate candidate) {
        return applications.ofCandidate(rikke, candidate.id()).stream()
                .<Object>map(ApplicationListing::id)
                .toList();
    }

    private List<String> notesOf(Candidate candidate) {
        return notes.ofCandidate(rikke, candidate.id()).stream()
                .map(NoteListing::text)
                .toList();
    }

    private List<String> documentsOf(Candidate candidate) {
        return documents.ofCandidate(rikke, candidate.id()).stream()
                .map(DocumentListing::name)
                .toList();
    }

    private Object whoIs(PersonOnPage page) {
        return profiles.match(rikke, List.of(page)).getFirst() instanceof Match.Same same
                ? same.candidate().value()
                : "nobody";
    }

    private static PersonOnPage page(String slug) {
        return new PersonOnPage("https://www.linkedin.com/in/" + slug + "/", List.of(), null, null);
    }
}
