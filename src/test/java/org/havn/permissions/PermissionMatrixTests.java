package org.havn.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.approvals.Approvals;
import org.havn.candidates.Candidates;
import org.havn.documents.Documents;
import org.havn.hiring.HiringTeams;
import org.havn.interviews.Interviews;
import org.havn.jobs.Jobs;
import org.havn.notes.Notes;
import org.havn.permissions.ActionsFixture.Action;
import org.havn.pipeline.Applications;
import org.havn.pipeline.Endings;
import org.havn.process.Templates;
import org.havn.schedule.Schedule;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each cell of the permission matrices (A6, A8, A11, A13–A16, D2, D7, D9) does the real thing as that caller. */
@HavnTest
@Tag("UC-05")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixTests {
    private static final List<String> TABLES =
            List.of("job", "hiring_team_member", "application", "candidate", "note", "feedback", "document");

    private final JdbcClient jdbc;
    private final PeopleFixture people;
    private final Map<String, Action> actions;
    private final List<List<String>> matrix = new ArrayList<>();

    PermissionMatrixTests(
            OfficeFixture office,
            Jobs jobs,
            HiringTeams teams,
            Applications applications,
            Endings endings,
            Interviews interviews,
            Candidates candidates,
            Documents documents,
            Notes notes,
            Schedule schedule,
            Approvals approvals,
            Templates templates,
            JdbcClient jdbc) {
        this.jdbc = jdbc;
        people = new PeopleFixture(office, teams, notes, interviews, documents);
        actions = new java.util.TreeMap<>(
                new ActionsFixture(office, people, jobs, teams, applications, endings, interviews, notes, schedule)
                        .all());
        actions.putAll(new JobActionsFixture(office, people, jobs, approvals, templates).all());
        new CandidateActionsFixture(candidates, documents).addTo(actions);
    }

    @BeforeAll
    void readsTheMatrix() throws IOException {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/permissions.csv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split(",")).map(String::strip).toList())
                    .forEach(matrix::add);
        }
    }

    @Test
    void everyRowHasAnActionAndEveryColumnACaller() {
        assertThat(matrix.getFirst().subList(2, matrix.getFirst().size()))
                .containsExactlyElementsOf(people.callers().keySet());
        assertThat(matrix.stream().skip(1).map(row -> row.get(1)))
                .containsExactlyInAnyOrderElementsOf(actions.keySet());
        assertThat(matrix).allSatisfy(row -> assertThat(row).hasSameSizeAs(matrix.getFirst()));
    }

    @TestFactory
    @Tag("A6")
    @Tag("A8")
    @Tag("A9")
    @Tag("A11")
    @Tag("A13")
    @Tag("A14")
    @Tag("A15")
    @Tag("A16")
    @Tag("C3")
    @Tag("D2")
    @Tag("D7")
    @Tag("D9")
    Stream<DynamicTest> everyCellHolds() {
        return matrix.stream().skip(1).flatMap(row -> cells(row));
    }

    private Stream<DynamicTest> cells(List<String> row) {
        var columns = matrix.getFirst();
        return Stream.iterate(2, column -> column < columns.size(), column -> column + 1)
                .map(column -> DynamicTest.dynamicTest(
                        row.getFirst() + " · " + row.get(1) + " · " + columns.get(column) + " · " + row.get(column),
                        () -> holds(row.get(1), people.caller(columns.get(column)), row.get(column))));
    }

    private void holds(String action, Member caller, String expected) {
        var at = people.newCase();
        var before = everything(at);
        var answer = answer(Objects.requireNonNull(actions.get(action)), caller, at);
        assertThat(answer).as(action).isEqualTo(expected);
        if (!answer.equals("yes"))
            assertThat(everything(at)).as("no trace of " + action).isEqualTo(before);
    }

    private static String answer(Action action, Member caller, CaseFixture at) {
        try {
            return action.by(caller, at) ? "yes" : "hidden";
        } catch (Refused refused) {
            if (refused.reason() == Refusal.NOT_FOUND) return "hidden";
            return refused.reason() == Refusal.NOT_ALLOWED
                    ? "no"
                    : refused.reason().code();
        }
    }

    /** The rows of the case in every table, as one text for each. */
    private Map<String, String> everything(CaseFixture at) {
        var found = new TreeMap<String, String>();
        for (var table : TABLES)
            found.put(
                    table,
                    jdbc.sql("SELECT coalesce(string_agg(one::text, ' ' ORDER BY one::text), '') FROM " + table
                                    + " AS one WHERE " + of(table))
                            .param("jobs", new UUID[] {
                                at.job().id().value(),
                                at.draft().id().value(),
                                at.strict().id().value()
                            })
                            .param("people", new UUID[] {
                                at.astrid().id().value(),
                                at.bo().id().value(),
                                at.clara().id().value()
                            })
                            .query(String.class)
                            .single());
        return found;
    }

    private static String of(String table) {
        return switch (table) {
            case "job" -> "id = ANY (:jobs)";
            case "candidate" -> "id = ANY (:people)";
            case "note", "document" -> "candidate_id = ANY (:people)";
            case "hiring_team_member", "application" -> "job_id = ANY (:jobs)";
            default -> "application_id IN (SELECT id FROM application WHERE job_id = ANY (:jobs))";
        };
    }
}
