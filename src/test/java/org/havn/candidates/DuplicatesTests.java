package org.havn.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.PossibleDuplicate.Why;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HavnTest
@Tag("UC-13")
class DuplicatesTests {
    private final OfficeFixture office;
    private final Candidates candidates;

    DuplicatesTests(OfficeFixture office, Candidates candidates) {
        this.office = office;
        this.candidates = candidates;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sørine Åbrandt", "Soerine Aabrandt", "SORINE ABRANDT", "Sörine Åbrandt"})
    void oneNameHoweverItIsTyped(String typed) {
        var rikke = office.recruiter("Rikke Dam");
        var known = office.candidate(rikke, "Sørine Åbrandt");
        assertThat(candidates.possibleDuplicates(rikke, typed, List.of()))
                .filteredOn(one -> one.why().equals(Set.of(Why.SAME_NAME)))
                .isNotEmpty();
        candidates.delete(rikke, known.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Torbjørn Quistgaarden", "Torbjorn Quistgarde", "Quistgaarden Torbjörn"})
    void aSlipOfThePenHidesNobody(String typed) {
        var rikke = office.recruiter("Rikke Dam");
        var known = office.candidate(rikke, "Torbjörn Quistgården");
        assertThat(candidates.possibleDuplicates(rikke, typed, List.of()))
                .extracting(PossibleDuplicate::id)
                .contains(known.id());
        candidates.delete(rikke, known.id());
    }

    @Test
    void anEMailFindsWhoeverHasItFirstOrFurther() {
        var rikke = office.recruiter("Rikke Dam");
        var known = office.candidate(rikke, "Astrid Holm");
        var further = office.email("further");
        candidates.edit(
                rikke,
                known.id(),
                Objects.requireNonNull(known.version()),
                new CandidateDetails(known.name(), null, null, known.email(), List.of(further), null, false));
        for (var email : List.of(Objects.requireNonNull(known.email()), further)) {
            assertThat(candidates.possibleDuplicates(rikke, "Nobody Likethis", List.of(email)))
                    .singleElement()
                    .matches(one -> one.id().equals(known.id()) && one.why().equals(Set.of(Why.SAME_EMAIL)));
            assertThat(candidates.like(null, email, List.of(), List.of()))
                    .extracting(Lookalike::id)
                    .containsExactly(known.id());
        }
    }

    @Test
    void nobodyIsLikeNothing() {
        var rikke = office.recruiter("Rikke Dam");
        office.candidate(rikke, "Astrid Holm");
        assertThat(candidates.possibleDuplicates(rikke, "", List.of())).isEmpty();
        assertThat(candidates.possibleDuplicates(rikke, "★", List.of())).isEmpty();
    }

    @Test
    void whoMayNotOpenCandidatesLearnsOfNobody() {
        var rikke = office.recruiter("Rikke Dam");
        var known = office.candidate(rikke, "Astrid Holm");
        assertThat(candidates.possibleDuplicates(
                        office.interviewer("Ivan Skov"), "Astrid Holm", List.of(Objects.requireNonNull(known.email()))))
                .isEmpty();
    }

    @Test
    void aRecordSuggestsOthersWithItsEMail() {
        var rikke = office.recruiter("Rikke Dam");
        var one = office.candidate(rikke, "Astrid Holm");
        var other = candidates.add(
                rikke,
                new NewCandidate(
                        new org.havn.shared.PersonName("Somebody Else"),
                        null,
                        null,
                        one.email(),
                        null,
                        Source.OTHER,
                        List.of(),
                        List.of()));
        assertThat(candidates.possibleDuplicates(rikke, other.id()))
                .extracting(PossibleDuplicate::id)
                .startsWith(one.id());
        assertThat(candidates.possibleDuplicates(office.readOnly("Vera Lind"), other.id()))
                .isEmpty();
    }
}
