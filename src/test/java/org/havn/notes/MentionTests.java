package org.havn.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.PostOfficeFixture.mailsTo;
import static org.havn.RefusedAssert.assertRefused;

import java.util.Set;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.hiring.JobRole;
import org.havn.history.Change;
import org.havn.history.History;
import org.havn.history.HistoryEntry;
import org.havn.history.Subject;
import org.havn.jobs.Job;
import org.havn.mail.MailKind;
import org.havn.notices.Notice;
import org.havn.notices.Notices;
import org.havn.pipeline.ApplicationId;
import org.havn.process.StageKind;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HavnTest
@Tag("UC-15")
class MentionTests {
    private final OfficeFixture office;
    private final Notes notes;
    private final Notices notices;
    private final History history;
    private Member rikke;
    private Member hanne;
    private Member ivan;
    private Job job;
    private Candidate astrid;
    private ApplicationId application;

    MentionTests(OfficeFixture office, Notes notes, Notices notices, History history) {
        this.office = office;
        this.notes = notes;
        this.notices = notices;
        this.history = history;
    }

    @BeforeEach
    void anApplicantWithATeam() {
        rikke = office.recruiter("Rikke Dam");
        hanne = office.hiringManager("Hanne Bech");
        ivan = office.interviewer("Ivan Skov");
        job = office.activeJob(rikke);
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        astrid = office.candidate(rikke, "Astrid Holm");
        application = office.applicant(rikke, job, astrid, StageKind.APPLICATION);
    }

    @Test
    void whoIsNamedIsToldInTheDashboardAndByMail() throws Exception {
        write(hanne, NoteVisibility.TEAM);
        assertThat(notices.of(hanne, 0, 10)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(MailKind.MENTIONED);
            assertThat(notice.path()).isEqualTo("candidates/" + astrid.id().value());
        });
        assertThat(mailsTo(hanne.email(), 1).getFirst().getSubject())
                .isEqualTo("Rikke Dam mentioned you about Astrid Holm");
        assertThat(notes.ofCandidate(ivan, astrid.id()))
                .flatExtracting(NoteListing::named)
                .containsExactly("Hanne Bech");
        assertThat(mentions(ivan)).isZero();
    }

    @Test
    void onlyWhoCanReadTheNoteIsOfferedAndNobodyElseIsTold() {
        var lars = office.recruiter("Lars Krogh");
        assertThat(notes.readers(rikke, astrid.id(), application))
                .extracting(Member::id)
                .containsExactly(hanne.id(), ivan.id());
        assertRefused(Refusal.CANNOT_READ_NOTE, () -> write(lars, NoteVisibility.TEAM));
        assertThat(notes.ofCandidate(rikke, astrid.id())).isEmpty();
        assertThat(mentions(lars)).isZero();
    }

    @Test
    void aPrivateNoteNamesNobody() {
        assertRefused(Refusal.CANNOT_READ_NOTE, () -> write(hanne, NoteVisibility.PRIVATE));
        assertThat(mentions(hanne)).isZero();
    }

    @Test
    void ofAProspectOnlyThoseAreOfferedWhoMaySeeThem() {
        var bo = office.candidate(rikke, "Bo Lund");
        var prospect = office.prospect(rikke, job, bo);
        assertThat(notes.readers(rikke, bo.id(), prospect))
                .extracting(Member::id)
                .containsExactly(hanne.id());
        assertRefused(
                Refusal.CANNOT_READ_NOTE,
                () -> notes.write(rikke, bo.id(), prospect, "Ask Ivan.", NoteVisibility.TEAM, Set.of(ivan.id())));
    }

    @Test
    void onACandidateThoseAreOfferedWhoMayOpenThem() {
        assertThat(notes.readers(rikke, astrid.id(), null))
                .extracting(Member::id)
                .contains(hanne.id())
                .doesNotContain(ivan.id(), rikke.id());
    }

    @Test
    @Tag("K11")
    void aTeamNoteLeavesARowOfHistoryAndAPrivateOneNone() {
        write(hanne, NoteVisibility.TEAM);
        notes.write(rikke, astrid.id(), application, "For myself.", NoteVisibility.PRIVATE);
        assertThat(history.of(Subject.APPLICATION, application.value(), 0, 50))
                .extracting(HistoryEntry::change)
                .containsOnlyOnce(Change.NOTE_ADDED);
    }

    private void write(Member named, NoteVisibility visibility) {
        notes.write(rikke, astrid.id(), application, "What do you think?", visibility, Set.of(named.id()));
    }

    private long mentions(Member member) {
        return notices.of(member, 0, 50).stream()
                .map(Notice::kind)
                .filter(MailKind.MENTIONED::equals)
                .count();
    }
}
