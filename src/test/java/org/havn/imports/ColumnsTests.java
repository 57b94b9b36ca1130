package org.havn.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.havn.imports.ImportProblem.Reason;
import org.havn.shared.EmailAddress;
import org.havn.shared.Refusal;
import org.havn.tables.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTests {
    private static final Columns ALL = new Columns(List.of(
            ImportField.NAME,
            ImportField.EMAIL,
            ImportField.PHONE,
            ImportField.TITLE,
            ImportField.COMPANY,
            ImportField.LOCATION,
            ImportField.SCHOOL,
            ImportField.SKILLS,
            ImportField.LINKEDIN));

    @Test
    void aRowSaysAPerson() {
        var person = ALL.read(
                        line(
                                "Astrid\u200B Holm",
                                "A@Demo.test; b@demo.test",
                                "45 12",
                                "Dev\nlead",
                                "Bølge",
                                "Aarhus",
                                "AU;ITU",
                                "Java, SQL;Java",
                                "linkedin.com/in/Astrid-Holm-demo/"),
                        problem -> {})
                .orElseThrow();
        assertThat(person.name().value()).isEqualTo("Astrid Holm");
        assertThat(person.emails()).containsExactly(new EmailAddress("a@demo.test"), new EmailAddress("b@demo.test"));
        assertThat(person.title()).isEqualTo("Dev lead");
        assertThat(person.schools()).containsExactly("AU", "ITU");
        assertThat(person.skills()).containsExactly("Java", "SQL");
        assertThat(java.util.Objects.requireNonNull(person.profile()).url())
                .isEqualTo("https://www.linkedin.com/in/astrid-holm-demo");
    }

    @Test
    void aNameMayStandInTwoColumnsAndOtherColumnsAreLeftOut() {
        var columns = new Columns(Arrays.asList(ImportField.LAST_NAME, null, ImportField.FIRST_NAME));
        assertThat(columns.read(line("Holm", "secret", "Astrid"), problem -> {})
                        .orElseThrow()
                        .name()
                        .value())
                .isEqualTo("Astrid Holm");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', NAME, MISSING",
        "'..', '', '', NAME, NOT_VALID",
        "Bo, bo at demo, '', EMAIL, NOT_VALID",
        "Bo, '', https://linkedin.evil.test/in/bo, LINKEDIN, NOT_VALID",
        "#REF!, '', '', NAME, EXCEL_ERROR",
        "Bo, #N/A, '', EMAIL, EXCEL_ERROR"
    })
    void saysWhatIsWrong(String name, String email, String linkedIn, ImportField field, Reason reason) {
        var found = new ArrayList<ImportProblem>();
        assertThat(ALL.read(line(name, email, "", "", "", "", "", "", linkedIn), found::add))
                .isEmpty();
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.line()).isEqualTo(7);
            assertThat(one.field()).isEqualTo(field);
            assertThat(one.reason()).isEqualTo(reason);
        });
    }

    @Test
    void saysEverythingThatIsWrongAtOnceAndShortensWhatItRepeats() {
        var found = new ArrayList<ImportProblem>();
        ALL.read(
                line("N".repeat(201), "x", "5".repeat(61), "t".repeat(201), "c".repeat(201), "l".repeat(201)),
                found::add);
        assertThat(found)
                .extracting(ImportProblem::field)
                .containsExactly(
                        ImportField.NAME,
                        ImportField.EMAIL,
                        ImportField.PHONE,
                        ImportField.TITLE,
                        ImportField.COMPANY,
                        ImportField.LOCATION);
        assertThat(found).allMatch(one -> one.value().length() <= ImportProblem.LONGEST_VALUE);
    }

    @Test
    void needTheNameAndNothingTwice() {
        assertRefused(Refusal.NAME_COLUMN_NEEDED, () -> new Columns(Arrays.asList(ImportField.EMAIL, null)));
        assertRefused(
                Refusal.COLUMN_TWICE,
                () -> new Columns(List.of(ImportField.NAME, ImportField.EMAIL, ImportField.EMAIL)));
        assertRefused(Refusal.COLUMN_TWICE, () -> new Columns(List.of(ImportField.NAME, ImportField.LAST_NAME)));
    }

    private static Line line(String... cells) {
        return new Line(7, List.of(cells));
    }
}
