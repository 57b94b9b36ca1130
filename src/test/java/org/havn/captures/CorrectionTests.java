package org.havn.captures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.util.Collections;
import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.Candidates;
import org.havn.history.Field;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-19")
class CorrectionTests {
    private final Corrections corrections;
    private final Captures captures;
    private final Candidates candidates;
    private final OfficeFixture office;
    private final JdbcClient jdbc;
    private Member rikke;
    private Candidate astrid;

    CorrectionTests(
            Corrections corrections, Captures captures, Candidates candidates, OfficeFixture office, JdbcClient jdbc) {
        this.corrections = corrections;
        this.captures = captures;
        this.candidates = candidates;
        this.office = office;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void somebody() {
        rikke = office.recruiter("Rikke Dam");
        astrid = office.candidate(rikke, "Astrid Holm");
    }

    @ParameterizedTest
    @EnumSource(names = {"SKILLS", "EDUCATION", "POSITIONS"})
    @Tag("C13")
    void whatThePersonEnteredIsNeitherCorrectedNorRemovedByARecruiter(ProfileField field) {
        var own = known(field, FactSource.PERSON, "Own words");
        assertThat(corrections.mayCorrect(rikke, astrid.id(), own)).isFalse();
        assertRefused(Refusal.NOT_ALLOWED, () -> correct(own, "Other words"));
        assertRefused(Refusal.NOT_ALLOWED, () -> corrections.remove(rikke, astrid.id(), own));
        // Nor by saying that it came from a page.
        var disguised = new Fact(field, own.texts(), FactSource.LINKEDIN);
        assertRefused(Refusal.NOT_ALLOWED, () -> correct(disguised, "Other words"));
        assertRefused(Refusal.NOT_ALLOWED, () -> corrections.remove(rikke, astrid.id(), disguised));
        assertThat(facts()).containsExactly(own);
    }

    @ParameterizedTest
    @EnumSource(names = {"LINKEDIN", "IMPORT"})
    @Tag("C13")
    void whatAPageOrAFileSaidIsCorrectedAndKeepsItsSource(FactSource source) {
        correct(known(ProfileField.SKILLS, source, "Jav", "SQL"), " Java ", "", "SQL");
        assertThat(facts()).containsExactly(new Fact(ProfileField.SKILLS, List.of("Java", "SQL"), source));
        var entry = candidates.history(rikke, astrid.id(), 0, 1).getFirst();
        assertThat(entry.fields()).containsEntry("skills", new Field("Jav\nSQL", "Java\nSQL"));
    }

    @Test
    @Tag("C13")
    void whatAPageSaidIsRemovedAndTheHistoryKeepsIt() {
        corrections.remove(rikke, astrid.id(), known(ProfileField.SKILLS, FactSource.LINKEDIN, "Java"));
        assertThat(facts()).isEmpty();
        assertThat(candidates.history(rikke, astrid.id(), 0, 1).getFirst().fields())
                .containsKey("skills");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        var seen = known(ProfileField.SKILLS, FactSource.IMPORT, "Java");
        correct(seen, "Kotlin");
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> correct(seen, "Scala"));
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> corrections.remove(rikke, astrid.id(), seen));
        var never = new Fact(ProfileField.EDUCATION, List.of("Aarhus"), FactSource.LINKEDIN);
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> correct(never, "Odense"));
        assertThat(facts()).singleElement().extracting(Fact::texts).isEqualTo(List.of("Kotlin"));
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        var seen = known(ProfileField.SKILLS, FactSource.LINKEDIN, "Java");
        assertRefused(Refusal.MISSING_FIELD, () -> correct(seen, " ", ""));
        assertRefused(Refusal.MALFORMED, () -> correct(seen, "x".repeat(1_001)));
        assertRefused(Refusal.MALFORMED, () -> correct(seen, "a\0b"));
        assertRefused(
                Refusal.MALFORMED,
                () -> correct(seen, Collections.nCopies(201, "x").toArray(String[]::new)));
        assertThat(facts()).containsExactly(seen);
    }

    @Test
    void theSameWordsLeaveNoTrace() {
        var before = candidates.history(rikke, astrid.id(), 0, 10).size();
        correct(known(ProfileField.SKILLS, FactSource.LINKEDIN, "Java"), "Java");
        assertThat(candidates.history(rikke, astrid.id(), 0, 10)).hasSize(before);
    }

    @Test
    void whoMayOnlyReadCorrectsNothingAndWhoMayNotOpenLearnsNothing() {
        var seen = known(ProfileField.SKILLS, FactSource.LINKEDIN, "Java");
        var reader = office.readOnly("Vera Lund");
        assertThat(corrections.mayCorrect(reader, astrid.id(), seen)).isFalse();
        assertRefused(Refusal.NOT_ALLOWED, () -> corrections.correct(reader, astrid.id(), seen, List.of("Kotlin")));
        var stranger = office.interviewer("Ivan Bo");
        assertRefused(Refusal.NOT_FOUND, () -> corrections.remove(stranger, astrid.id(), seen));
        assertThat(facts()).containsExactly(seen);
    }

    private void correct(Fact seen, String... texts) {
        corrections.correct(rikke, astrid.id(), seen, List.of(texts));
    }

    private List<Fact> facts() {
        return captures.facts(rikke, astrid.id());
    }

    private Fact known(ProfileField field, FactSource source, String... texts) {
        jdbc.sql("INSERT INTO candidate_fact VALUES (:id, :field, :texts, :source, NULL, now())")
                .param("id", astrid.id().value())
                .param("field", field.name())
                .param("texts", texts)
                .param("source", source.name())
                .update();
        return new Fact(field, List.of(texts), source);
    }
}
