package org.havn.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import java.util.Objects;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.hiring.JobRole;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.history.HistoryEntry;
import org.havn.jobs.JobTerms.Employment;
import org.havn.jobs.JobTerms.Salary;
import org.havn.jobs.JobTerms.Seniority;
import org.havn.jobs.JobTerms.Visibility;
import org.havn.shared.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HavnTest
@Tag("UC-11")
class JobTermsTests {
    private final OfficeFixture office;
    private final Jobs jobs;

    JobTermsTests(OfficeFixture office, Jobs jobs) {
        this.office = office;
        this.jobs = jobs;
    }

    @Test
    void everyFieldIsReadBackAsWritten() {
        var rikke = office.recruiter("Rikke Dam");
        var details = new JobDetails("Chef", "Cooks.", "Aarhus", 2, true, terms(unique("Kitchen")));
        var job = jobs.create(rikke, details, JobRole.RECRUITER);
        assertThat(jobs.get(rikke, job.id()).details()).isEqualTo(details);
    }

    @Test
    void aWordIsKeptOnceWhateverItsCase() {
        var terms = functions("Cooking", " cooking ", "", "Baking");
        assertThat(terms.functions()).containsExactly("Cooking", "Baking");
    }

    @ParameterizedTest
    @CsvSource({"DKK,2,1", "DKK,-1,2", "DKK,,", "KRONER,1,2", "'',1,2"})
    void refusesASalaryThatCannotBe(String currency, Integer from, Integer to) {
        assertRefused(Refusal.MALFORMED, () -> new Salary(currency, from, to));
    }

    @Test
    void takesThreeOwnFunctionsBesideThoseThatOtherJobsHave() {
        var rikke = office.recruiter("Rikke Dam");
        var known = unique("Known");
        jobs.create(rikke, with(functions(known)), JobRole.RECRUITER);
        var three = functions(known, unique("A"), unique("B"), unique("C"));
        var job = jobs.create(rikke, with(three), JobRole.RECRUITER);
        var four = functions(known, unique("A"), unique("B"), unique("C"), unique("D"));
        assertRefused(Refusal.TOO_MANY_OWN, () -> jobs.create(rikke, with(four), JobRole.RECRUITER));
        assertRefused(Refusal.TOO_MANY_OWN, () -> jobs.edit(rikke, job.id(), version(job), with(four)));
        assertThat(jobs.get(rikke, job.id()).terms()).isEqualTo(three);
        assertThat(jobs.count(rikke, JobFilter.NONE)).isEqualTo(2);
    }

    @Test
    void suggestsWhatOtherJobsUse() {
        var rikke = office.recruiter("Rikke Dam");
        var word = unique("Pilotage");
        jobs.create(rikke, with(functions(word)), JobRole.RECRUITER);
        assertThat(jobs.used(Jobs.Suggested.FUNCTIONS, word.substring(1, 12).toUpperCase(java.util.Locale.ROOT), 500))
                .contains(word);
        assertThat(jobs.used(Jobs.Suggested.SKILLS, word, 500)).isEmpty();
        assertThat(jobs.used(Jobs.Suggested.FUNCTIONS, "%", 500)).isEmpty();
    }

    @Test
    @Tag("K11")
    void everyChangeLeavesARowWithTheFieldsThatChanged() {
        var rikke = office.recruiter("Rikke Dam");
        var job = jobs.create(rikke, new JobDetails("Chef", "Cooks.", "Aarhus"), JobRole.RECRUITER);
        jobs.edit(
                rikke,
                job.id(),
                version(job),
                new JobDetails(
                        "Chef",
                        "Cooks.",
                        "Ribe",
                        1,
                        true,
                        new JobTerms(
                                null,
                                Seniority.DIRECTOR,
                                List.of(),
                                List.of(),
                                List.of(),
                                new Salary("DKK", 1, 2),
                                Visibility.PUBLIC)));
        jobs.activate(rikke, job.id());
        var rows = jobs.history(rikke, job.id(), 0, 10);
        assertThat(rows)
                .extracting(HistoryEntry::change)
                .containsExactly(Change.ACTIVATED, Change.EDITED, Change.CREATED);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.by()).isEqualTo("Rikke Dam");
            assertThat(row.at()).isNotNull();
        });
        assertThat(rows.get(1).fields())
                .containsOnlyKeys("location", "seniority", "salary")
                .containsEntry("location", new Field("Aarhus", "Ribe"))
                .containsEntry("salary", new Field(null, "DKK 1–2"));
    }

    private JobDetails with(JobTerms terms) {
        return new JobDetails("Chef", "Cooks.", "Aarhus", 1, true, terms);
    }

    private static JobTerms functions(String... functions) {
        return new JobTerms(
                null, Seniority.UNSPECIFIED, List.of(), List.of(functions), List.of(), null, Visibility.PUBLIC);
    }

    private static JobTerms terms(String word) {
        return new JobTerms(
                Employment.PART_TIME,
                Seniority.ASSOCIATE,
                List.of("Knives", "Fish"),
                List.of(word),
                List.of("Food"),
                new Salary("dkk", 400_000, null),
                Visibility.INTERNAL);
    }

    private static String unique(String word) {
        return word + System.nanoTime();
    }

    private static int version(Job job) {
        return Objects.requireNonNull(job.version());
    }
}
