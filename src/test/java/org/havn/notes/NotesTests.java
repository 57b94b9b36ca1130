package org.havn.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.hiring.JobRole;
import org.havn.jobs.Job;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.process.StageKind;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-07")
class NotesTests {
    private final OfficeFixture office;
    private final Notes notes;
    private final Applications applications;
    private final JdbcClient jdbc;
    private Member rikke;
    private Member hanne;
    private Member ivan;
    private Member lars;
    private Job job;
    private Candidate astrid;
    private ApplicationId application;

    NotesTests(OfficeFixture office, Notes notes, Applications applications, JdbcClient jdbc) {
        this.office = office;
        this.notes = notes;
        this.applications = applications;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void anApplicantWithATeam() {
        rikke = office.recruiter("Rikke Dam");
        hanne = office.hiringManager("Hanne Bech");
        ivan = office.interviewer("Ivan Skov");
        lars = office.recruiter("Lars Krogh");
        job = office.activeJob(rikke);
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        astrid = office.candidate(rikke, "Astrid Holm");
        application = office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
    }

    @Test
    void aPrivateNoteIsItsAuthorsAlone() {
        notes.write(rikke, astrid.id(), null, "Prefers a call.", NoteVisibility.PRIVATE);
        notes.write(rikke, astrid.id(), application, "Between us.", NoteVisibility.PRIVATE);
        assertThat(notes.ofCandidate(rikke, astrid.id())).hasSize(2);
        for (var other : new Member[] {hanne, ivan, lars, office.administrator("Anna"), office.readOnly("Vera")})
            assertThat(notes.ofCandidate(other, astrid.id())).isEmpty();
    }

    @Test
    @Tag("D9")
    @DisplayName(
            "D9: the job's team reads a team note, recruiter and hiring manager change it, an interviewer does not")
    void aTeamNoteIsTheTeams() {
        var note = notes.write(rikke, astrid.id(), application, "Met in March.", NoteVisibility.TEAM);
        assertThat(notes.ofCandidate(lars, astrid.id())).isEmpty();
        assertThat(notes.ofCandidate(ivan, astrid.id())).singleElement().matches(row -> !row.editable());
        assertRefused(Refusal.NOT_ALLOWED, () -> notes.edit(ivan, note, 0, "Changed"));
        assertRefused(Refusal.NOT_FOUND, () -> notes.edit(lars, note, 0, "Changed"));
        notes.edit(hanne, note, 0, "Met in April.");
        assertThat(notes.ofCandidate(rikke, astrid.id()))
                .extracting(NoteListing::text)
                .containsExactly("Met in April.");
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> notes.edit(rikke, note, 0, "Lost update"));
        notes.delete(rikke, note, 1);
        assertThat(notes.ofCandidate(rikke, astrid.id())).isEmpty();
        assertThat(jdbc.sql("SELECT text FROM note_history WHERE note_id = :note ORDER BY changed_at")
                        .param("note", note.value())
                        .query(String.class)
                        .list())
                .containsExactly("Met in March.", "Met in April.");
    }

    @Test
    void aNoteOnTheCandidateIsReadByWhoeverMayOpenThem() {
        notes.write(lars, astrid.id(), null, "Speaks Danish.", NoteVisibility.TEAM);
        for (var reader : new Member[] {rikke, hanne, ivan, office.readOnly("Vera")})
            assertThat(notes.ofCandidate(reader, astrid.id())).hasSize(1);
    }

    @Test
    @Tag("A6")
    @Tag("A15")
    @DisplayName("A6, A15: interviewers and read-only members write no notes")
    void someOnlyRead() {
        for (var reader : new Member[] {ivan, office.readOnly("Vera")})
            for (var on : new ApplicationId[] {application, null})
                assertRefused(
                        Refusal.NOT_ALLOWED, () -> notes.write(reader, astrid.id(), on, "Hello", NoteVisibility.TEAM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t\r\n", "\u0000\u0007"})
    @Tag("D10")
    @DisplayName("D10: a blank note is refused")
    void refusesBlankNotes(String blank) {
        assertRefused(Refusal.BLANK_NOTE, () -> notes.write(rikke, astrid.id(), null, blank, NoteVisibility.PRIVATE));
        assertThat(notes.ofCandidate(rikke, astrid.id())).isEmpty();
    }

    @Test
    void keepsMarkupAsTheTextItIs() {
        var hostile = "<img src=x onerror=alert(1)>\r\nsecond\u0000 line";
        notes.write(rikke, astrid.id(), null, hostile, NoteVisibility.TEAM);
        assertThat(notes.ofCandidate(rikke, astrid.id()))
                .extracting(NoteListing::text)
                .containsExactly("<img src=x onerror=alert(1)>\nsecond line");
        var tooLong = "x".repeat(10_001);
        assertRefused(Refusal.TOO_LARGE, () -> notes.write(rikke, astrid.id(), null, tooLong, NoteVisibility.TEAM));
    }

    @Test
    void anApplicationOfSomebodyElseIsNotFound() {
        var bo = office.candidate(rikke, "Bo Lund");
        assertRefused(
                Refusal.NOT_FOUND, () -> notes.write(rikke, bo.id(), application, "Mixed up", NoteVisibility.TEAM));
        assertRefused(
                Refusal.NOT_FOUND, () -> notes.write(lars, astrid.id(), application, "Outside", NoteVisibility.TEAM));
    }

    @Test
    void anApplicationWithANoteIsNotUndone() {
        var prospect = office.prospect(rikke, office.activeJob(rikke), astrid);
        notes.write(rikke, astrid.id(), prospect, "Called.", NoteVisibility.TEAM);
        assertRefused(Refusal.ALREADY_TOUCHED, () -> applications.undo(rikke, prospect));
    }

    @Test
    void whoeverIsFirstANoteNeverGoesWithAnUndoneExport() throws Exception {
        for (int i = 0; i < 8; i++) {
            var clara = office.candidate(rikke, "Clara Friis");
            var prospect = office.prospect(rikke, job, clara);
            var answers = atOnce(
                    () -> {
                        applications.undo(rikke, prospect);
                        return "undone";
                    },
                    () -> notes.write(hanne, clara.id(), prospect, "Called.", NoteVisibility.TEAM));
            if (answers.getFirst().equals("undone"))
                assertThat(answers.getLast()).isEqualTo(Refusal.NOT_FOUND);
            else {
                assertThat(answers.getFirst()).isEqualTo(Refusal.ALREADY_TOUCHED);
                assertThat(notes.ofCandidate(hanne, clara.id())).hasSize(1);
            }
        }
    }

    @Test
    void twoWhoChangeANoteAtOnceAreToldApart() throws Exception {
        var note = notes.write(rikke, astrid.id(), application, "First.", NoteVisibility.TEAM);
        var answers = atOnce(
                () -> {
                    notes.edit(rikke, note, 0, "Rikke's.");
                    return "changed";
                },
                () -> {
                    notes.edit(hanne, note, 0, "Hanne's.");
                    return "changed";
                });
        assertThat(answers).containsExactlyInAnyOrder("changed", Refusal.CHANGED_MEANWHILE);
        assertThat(jdbc.sql("SELECT count(*) FROM note_history WHERE note_id = :note")
                        .param("note", note.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
