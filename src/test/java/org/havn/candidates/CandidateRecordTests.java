package org.havn.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobRole;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.history.HistoryEntry;
import org.havn.process.StageKind;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-13")
class CandidateRecordTests {
    private final OfficeFixture office;
    private final Candidates candidates;
    private final HiringTeams teams;
    private final JdbcClient jdbc;
    private Member rikke;
    private Candidate astrid;

    CandidateRecordTests(OfficeFixture office, Candidates candidates, HiringTeams teams, JdbcClient jdbc) {
        this.office = office;
        this.candidates = candidates;
        this.teams = teams;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void somebodyKnown() {
        rikke = office.recruiter("Rikke Dam");
        astrid = office.candidate(rikke, "Astrid Holm");
    }

    @Test
    @Tag("K11")
    void aChangeLeavesARowWithEachFieldBeforeAndAfter() {
        var former = astrid.email();
        var fresh = office.email("astrid.new");
        edit(rikke, astrid, details("Astrid Holm Bæk", fresh, List.of(Objects.requireNonNull(former)), true));
        var entry = candidates.history(rikke, astrid.id(), 0, 10).getFirst();
        assertThat(entry.change()).isEqualTo(Change.EDITED);
        assertThat(entry.by()).isEqualTo("Rikke Dam");
        assertThat(entry.fields())
                .containsOnly(
                        Map.entry("name", new Field("Astrid Holm", "Astrid Holm Bæk")),
                        Map.entry("email", new Field(former.value(), fresh.value())),
                        Map.entry("more-emails", new Field(null, former.value())),
                        Map.entry("works-here", new Field("EXTERNAL", "INTERNAL")));
        assertThat(candidates.history(rikke, astrid.id(), 0, 10))
                .extracting(HistoryEntry::change)
                .containsExactly(Change.EDITED, Change.CREATED);
    }

    @Test
    @Tag("C6")
    void aCandidateIsInternalOrExternal() {
        assertThat(candidates.get(rikke, astrid.id()).internal()).isFalse();
        edit(rikke, astrid, details("Astrid Holm", null, List.of(), true));
        assertThat(candidates.get(rikke, astrid.id()).internal()).isTrue();
    }

    @Test
    void searchFollowsTheChange() {
        var other = office.email("other.address");
        edit(rikke, astrid, details("Renamed Quibblesen", null, List.of(other), false));
        assertThat(candidates.search(rikke, "quibblesen", 0, 10))
                .extracting(CandidateListing::id)
                .containsExactly(astrid.id());
        assertThat(candidates.search(rikke, other.value(), 0, 10))
                .extracting(CandidateListing::id)
                .containsExactly(astrid.id());
        assertThat(candidates.search(
                        rikke, Objects.requireNonNull(astrid.email()).value(), 0, 10))
                .isEmpty();
    }

    @Test
    void theFirstOfSeveralAddressesIsTheMainOneAndNoneIsKeptTwice() {
        var first = office.email("first");
        var second = office.email("second");
        var saved = edit(rikke, astrid, details("Astrid Holm", null, List.of(first, second, first), false));
        assertThat(saved.email()).isEqualTo(first);
        assertThat(candidates.get(rikke, astrid.id()).moreEmails()).containsExactly(second.value());
    }

    @Test
    void theSecondOfTwoWritersIsTold() throws Exception {
        var answers = atOnce(
                () -> edit(rikke, astrid, details("Astrid One", null, List.of(), false)),
                () -> edit(rikke, astrid, details("Astrid Two", null, List.of(), false)));
        assertThat(answers).containsOnlyOnce(Refusal.CHANGED_MEANWHILE);
        assertThat(candidates.history(rikke, astrid.id(), 0, 10)).hasSize(2);
    }

    @Test
    void nothingChangedLeavesNoRow() {
        edit(rikke, astrid, astrid.details());
        assertThat(candidates.get(rikke, astrid.id()).version()).isEqualTo(astrid.version());
        assertThat(candidates.history(rikke, astrid.id(), 0, 10)).hasSize(1);
    }

    @Test
    @Tag("A15")
    void anInterviewerReadsAndDoesNotEdit() {
        var ivan = office.interviewer("Ivan Skov");
        var job = office.activeJob(rikke);
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
        var before = candidates.get(ivan, astrid.id());
        assertThat(candidates.history(ivan, astrid.id(), 0, 10)).isNotEmpty();
        assertRefused(Refusal.NOT_ALLOWED, () -> edit(ivan, before, details("Changed", null, List.of(), false)));
        assertRefused(Refusal.NOT_ALLOWED, () -> candidates.delete(ivan, astrid.id()));
        assertThat(candidates.get(rikke, astrid.id())).isEqualTo(before);
    }

    @Test
    @Tag("A8")
    void aDelegateKeepsThePeopleOfTheirJobOnly() {
        var dan = office.interviewer("Dan Lund");
        var job = office.activeJob(rikke);
        teams.appointDelegate(rikke, job.id(), dan.id());
        office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
        var stranger = office.candidate(rikke, "Clara Friis");
        edit(dan, candidates.get(dan, astrid.id()), details("Astrid by Dan", null, List.of(), false));
        assertThat(candidates.get(rikke, astrid.id()).name().value()).isEqualTo("Astrid by Dan");
        assertRefused(Refusal.NOT_FOUND, () -> edit(dan, stranger, details("Clara by Dan", null, List.of(), false)));
        assertRefused(Refusal.NOT_FOUND, () -> candidates.history(dan, stranger.id(), 0, 10));
    }

    @Test
    void deletesWhoWasAddedByMistakeAndKeepsTheHistory() {
        var hanne = office.hiringManager("Hanne Bech");
        candidates.delete(hanne, astrid.id());
        assertRefused(Refusal.NOT_FOUND, () -> candidates.get(rikke, astrid.id()));
        assertThat(jdbc.sql("SELECT change FROM history_entry WHERE subject_id = :id ORDER BY at, id")
                        .param("id", astrid.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("CREATED", "DELETED");
    }

    @Test
    void whoHasAnApplicationIsNotDeleted() {
        office.prospect(rikke, office.activeJob(rikke), astrid);
        assertRefused(Refusal.HAS_APPLICATIONS, () -> candidates.delete(rikke, astrid.id()));
        assertRefused(Refusal.NOT_ALLOWED, () -> candidates.delete(office.readOnly("Vera Lind"), astrid.id()));
        assertThat(candidates.get(rikke, astrid.id()).name().value()).isEqualTo("Astrid Holm");
    }

    private Candidate edit(Member by, Candidate seen, CandidateDetails details) {
        return candidates.edit(by, seen.id(), Objects.requireNonNull(seen.version()), details);
    }

    private static CandidateDetails details(
            String name,
            @org.jspecify.annotations.Nullable EmailAddress email,
            List<EmailAddress> more,
            boolean internal) {
        return new CandidateDetails(new PersonName(name), null, null, email, more, null, internal);
    }
}
