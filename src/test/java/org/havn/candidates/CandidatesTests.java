package org.havn.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.hiring.JobRole;
import org.havn.process.StageKind;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.team.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@HavnTest
class CandidatesTests {
    private final OfficeFixture office;
    private final Candidates candidates;

    CandidatesTests(OfficeFixture office, Candidates candidates) {
        this.office = office;
        this.candidates = candidates;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sören kvistgård", "SOREN kvistgard", "gård", "kvist søren", "søren.kvistgard"})
    void findsANameHoweverItsNordicLettersAreTyped(String typed) {
        var rikke = office.recruiter("Rikke Dam");
        var soren = office.candidate(rikke, "Søren Kvistgård");
        assertThat(candidates.search(rikke, typed.equals("gård") ? "kvistgård" : typed, 0, 500))
                .extracting(CandidateListing::id)
                .contains(soren.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "%%%", "\\", "';--", "a%b@c", "a\u0000@b"})
    void aWildcardFindsNobodyByItself(String hostile) {
        var rikke = office.recruiter("Rikke Dam");
        var found = candidates.search(rikke, hostile + " zzz-nobody", 0, 10);
        assertThat(found).isEmpty();
    }

    @Test
    void pagesTheListInOneOrder() {
        var rikke = office.recruiter("Rikke Dam");
        for (int i = 0; i < 5; i++) office.candidate(rikke, "Pageperson Quux" + (char) ('e' - i));
        assertThat(candidates.count(rikke, "pageperson")).isEqualTo(new CandidateCount(5, false));
        var first = candidates.search(rikke, "pageperson", 0, 3);
        var rest = candidates.search(rikke, "pageperson", 3, 3);
        assertThat(first)
                .extracting(CandidateListing::name)
                .containsExactly("Pageperson Quuxa", "Pageperson Quuxb", "Pageperson Quuxc");
        assertThat(rest).extracting(CandidateListing::name).containsExactly("Pageperson Quuxd", "Pageperson Quuxe");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "INTERVIEWER", "READ_ONLY"})
    void onlyRecruitersAndHiringManagersAddCandidates(Role role) {
        var other = office.member("Other Person", role);
        assertRefused(Refusal.NOT_ALLOWED, () -> office.candidate(other, "New Person"));
    }

    @Test
    void anInterviewerOpensOnlyApplicantsOfTheirJobsAndSearchesNobody() {
        var rikke = office.recruiter("Rikke Dam");
        var ivan = office.interviewer("Ivan Skov");
        var job = office.activeJob(rikke);
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        var applicant = office.candidate(rikke, "Astrid Holm");
        office.applicant(rikke, job, applicant, StageKind.INTERVIEW);
        var prospect = office.candidate(rikke, "Bo Lund");
        office.prospect(rikke, job, prospect);
        var stranger = office.candidate(rikke, "Clara Friis");
        assertThat(candidates.get(ivan, applicant.id()).name()).isEqualTo(new PersonName("Astrid Holm"));
        assertRefused(Refusal.NOT_FOUND, () -> candidates.get(ivan, prospect.id()));
        assertRefused(Refusal.NOT_FOUND, () -> candidates.get(ivan, stranger.id()));
        assertThat(candidates.search(ivan, "", 0, 10)).isEmpty();
        assertThat(candidates.count(ivan, "").number()).isZero();
    }

    @Test
    void saysWhyTwoPeopleMayBeOne() {
        var rikke = office.recruiter("Rikke Dam");
        var name = new PersonName("Ågot Sjölin " + office.details().title().replaceAll("\\D", ""));
        var added = candidates.add(
                rikke,
                new NewCandidate(
                        name,
                        null,
                        null,
                        office.email("agot"),
                        null,
                        Source.LINKEDIN,
                        List.of("Kystlab A/S"),
                        List.of("DTU")));
        assertThat(candidates.like(null, added.email(), List.of(), List.of()))
                .containsExactly(
                        new Lookalike(added.id(), name.value(), java.util.EnumSet.of(Lookalike.Why.SAME_EMAIL)));
        assertThat(candidates.like(name, null, List.of("KYSTLAB A/S"), List.of()))
                .extracting(Lookalike::why)
                .containsExactly(java.util.EnumSet.of(Lookalike.Why.SAME_NAME_AND_EMPLOYER));
        assertThat(candidates.like(name, null, List.of(), List.of("dtu")))
                .extracting(Lookalike::why)
                .containsExactly(java.util.EnumSet.of(Lookalike.Why.SAME_NAME_AND_SCHOOL));
        assertThat(candidates.like(name, null, List.of("Elsewhere"), List.of()))
                .extracting(Lookalike::why)
                .containsExactly(java.util.EnumSet.of(Lookalike.Why.SAME_NAME));
        assertThat(candidates.like(new PersonName("Nobody Likesthis"), null, List.of("Kystlab A/S"), List.of()))
                .isEmpty();
    }

    @Test
    void forgetsOnlyWhomTheCallerMade() {
        var rikke = office.recruiter("Rikke Dam");
        var lars = office.recruiter("Lars Krogh");
        var made = office.candidate(rikke, "Mistake Person");
        assertRefused(Refusal.NOT_ALLOWED, () -> candidates.forget(lars, made.id()));
        candidates.forget(rikke, made.id());
        assertRefused(Refusal.NOT_FOUND, () -> candidates.get(rikke, made.id()));
    }

    @Test
    void aSearchOfOrnamentsAloneFindsNobody() {
        var rikke = office.recruiter("Rikke Dam");
        office.candidate(rikke, "Søren Ågård");
        assertThat(candidates.search(rikke, "★", 0, 10)).isEmpty();
        assertThat(candidates.count(rikke, " — ★ ").number()).isZero();
        assertThat(candidates.count(rikke, "").number()).isPositive();
    }

    @Test
    void aNordicNameIsFoundHoweverItIsTyped() {
        var rikke = office.recruiter("Rikke Dam");
        var soren = office.candidate(rikke, "Søren Ågård");
        for (var typed : new String[] {"soeren aagaard", "Soren Agard", "sören ågå", "★ Søren"})
            assertThat(candidates.search(rikke, typed, 0, 5_000))
                    .as(typed)
                    .anyMatch(row -> row.id().equals(soren.id()));
    }
}
