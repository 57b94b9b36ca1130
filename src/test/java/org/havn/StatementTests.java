package org.havn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.havn.Statements.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every statement of the hiring process has a test that names it, and the document lists exactly what there is. */
class StatementTests {
    private static final Path DOCUMENT = Path.of("docs/statements.md");
    private static final Path STATEMENTS = Path.of("src/test/resources/statements.csv");
    private static final int FEWEST_TAGS = 20;

    /** Writes the document anew, and takes the mark from what was open and has a test now; sets none. */
    @BeforeAll
    static void writesWhenAsked() throws Exception {
        if (!"write".equals(System.getProperty("havn.statements"))) return;
        var tests = tests();
        Files.writeString(STATEMENTS, Statements.withoutSpentMarks(Files.readString(STATEMENTS), tests));
        Files.writeString(DOCUMENT, Statements.document(statements(), tests));
    }

    @Test
    void everyStatementHasATestOrIsOpen() throws Exception {
        assertThat(Statements.complaints(statements(), tests())).isEmpty();
    }

    @Test
    void theDocumentListsThemAll() throws Exception {
        var expected = Statements.document(statements(), tests());
        assertThat(Files.readString(DOCUMENT))
                .as("write it anew: mvn test -Dtest=StatementTests -Dhavn.statements=write")
                .isEqualTo(expected);
    }

    @Test
    void everyNumberStandsOnce() throws IOException {
        assertThat(statements()).extracting(Statement::number).doesNotHaveDuplicates();
        assertThat(statements()).allSatisfy(statement -> {
            assertThat(statement.number()).matches("[A-K][0-9]{1,2}");
            assertThat(statement.text()).isNotBlank();
        });
    }

    @Test
    void theScanSawTheTests() throws Exception {
        assertThat(tests()).hasSizeGreaterThan(FEWEST_TAGS).containsKeys("UC-04", "UC-05");
    }

    @Test
    void aMissingTestIsFound() {
        var asked = List.of(new Statement("B6", "The last one approves", false));
        assertThat(Statements.complaints(asked, planted(Proving.class))).isEmpty();
        assertThat(Statements.complaints(asked, planted(ProvingByItsClass.class)))
                .isEmpty();
        assertThat(Statements.complaints(asked, planted(Elsewhere.class)))
                .singleElement()
                .asString()
                .startsWith("B6 has no test");
        assertThat(planted(SwitchedOff.class)).as("a test that does not run").isEmpty();
        assertThat(planted(NoTest.class)).as("a tag without a test").isEmpty();
    }

    @Test
    void anOpenStatementWithATestIsFound() {
        var open = List.of(new Statement("B6", "The last one approves", true));
        assertThat(Statements.complaints(open, planted(Elsewhere.class))).isEmpty();
        assertThat(Statements.complaints(open, planted(Proving.class)))
                .singleElement()
                .asString()
                .contains("take its mark");
    }

    @Test
    void aSpentMarkIsTakenAwayAndTheOthersStay() {
        assertThat(Statements.withoutSpentMarks("# open\nB6,\"x\",open\nB66,\"y\",open\n", planted(Proving.class)))
                .isEqualTo("# open\nB6,\"x\",\nB66,\"y\",open\n");
    }

    @Test
    void aForgottenTestShowsInTheDocument() {
        var asked = List.of(new Statement("B6", "The last one approves", false));
        assertThat(Statements.document(asked, planted(Proving.class)))
                .contains("| B6 | The last one approves | `Proving.approves` |")
                .isNotEqualTo(Statements.document(asked, planted(Elsewhere.class)));
    }

    private static List<Statement> statements() throws IOException {
        return Statements.read(Files.readString(STATEMENTS));
    }

    private static SortedMap<String, SortedSet<String>> tests() throws IOException, URISyntaxException {
        return Statements.testsIn(Path.of(StatementTests.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()));
    }

    private static SortedMap<String, SortedSet<String>> planted(Class<?> type) {
        var tests = new TreeMap<String, SortedSet<String>>();
        Statements.add(tests, type);
        return tests;
    }

    static class Proving {
        @Test
        @Tag("A1")
        @Tag("B6")
        void approves() {}
    }

    @Tag("B6")
    static class ProvingByItsClass {
        @Test
        void approves() {}
    }

    static class Elsewhere {
        @Test
        @Tag("B66")
        void approves() {}
    }

    static class SwitchedOff {
        @Test
        @Disabled("planted")
        @Tag("B6")
        void approves() {}
    }

    static class NoTest {
        @Tag("B6")
        void approves() {}
    }
}
