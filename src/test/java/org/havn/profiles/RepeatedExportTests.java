package org.havn.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.jobs.Job;
import org.havn.jobs.Jobs;
import org.havn.links.Links;
import org.havn.profiles.ExportAnswer.ChoosePerson;
import org.havn.profiles.ExportAnswer.Exported;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The same export twice: after a cut, at once by two, under a used key. */
@Tag("UC-04")
@HavnTest
class RepeatedExportTests {
    private final Profiles profiles;
    private final Links links;
    private final Jobs jobs;
    private final OfficeFixture office;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TablesFixture tables;
    private final Member rikke;
    private final Job job;
    private final PageFixture clara = PageFixture.somebody("Clara");

    RepeatedExportTests(
            Profiles profiles,
            Links links,
            Jobs jobs,
            OfficeFixture office,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.profiles = profiles;
        this.links = links;
        this.jobs = jobs;
        this.office = office;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.tables = new TablesFixture(jdbc);
        this.rikke = office.recruiter("Rikke Dam");
        this.job = office.activeJob(rikke);
    }

    @Test
    void theSameRequestUnderTheSameKeyGetsTheSameAnswerAndAddsNothing() {
        var request = clara.working("Timber Works").to(job.id());
        var first = profiles.export(rikke, request);
        var before = tables.rows();
        assertThat(profiles.export(rikke, request)).isEqualTo(first);
        assertThat(tables.rows()).isEqualTo(before);
        jobs.close(rikke, job.id());
        var closed = tables.rows();
        assertThat(profiles.export(rikke, request)).as("after the job closed").isEqualTo(first);
        assertThat(tables.rows()).isEqualTo(closed);
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        var request = clara.to(job.id());
        profiles.export(rikke, request);
        var other = office.activeJob(rikke).id();
        assertRefused(Refusal.KEY_REUSED, () -> profiles.export(rikke, keyed(clara.to(other), request.key())));
        assertRefused(
                Refusal.KEY_REUSED,
                () -> profiles.export(rikke, keyed(clara.working("Elsewhere").to(job.id()), request.key())));
    }

    @Test
    void aKeyIsItsMembersOwn() {
        var request = clara.to(job.id());
        profiles.export(rikke, request);
        var lars = office.recruiter("Lars Bech");
        var theirs = office.activeJob(lars).id();
        var exported = (Exported)
                profiles.export(lars, keyed(PageFixture.somebody("Eva").to(theirs), request.key()));
        assertThat(exported.created()).isTrue();
    }

    @Test
    void aRefusalAndAQuestionDoNotUseTheKeyUp() {
        var known = office.candidate(rikke, clara.name());
        var page = clara.mailing(known.email().value());
        var asked = page.to(job.id());
        assertThat(profiles.export(rikke, asked)).isInstanceOf(ChoosePerson.class);
        var answered = keyed(page.toButNot(job.id(), known.id()), asked.key());
        assertThat(profiles.export(rikke, answered)).isInstanceOf(Exported.class);
    }

    @Test
    void keysAreForgottenAfterAWeek() {
        var request = clara.to(job.id());
        profiles.export(rikke, request);
        jdbc.sql("UPDATE export_answer SET answered_at = answered_at - interval '8 days' WHERE key = :key")
                .param("key", request.key())
                .update();
        profiles.export(rikke, PageFixture.somebody("Eva").to(job.id()));
        assertThat(jdbc.sql("SELECT count(*) FROM export_answer WHERE key = :key")
                        .param("key", request.key())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(((Exported) profiles.export(rikke, request)).created()).isFalse();
    }

    @Test
    void twoRecruitersExportTheSameUnknownPersonAtOnceToTwoJobs() {
        var lars = office.recruiter("Lars Bech");
        var theirs = office.activeJob(lars).id();
        var answers =
                atOnce(() -> profiles.export(rikke, clara.to(job.id())), () -> profiles.export(lars, clara.to(theirs)));
        assertThat(answers).extracting(Exported::created).containsExactly(true, true);
        assertThat(answers)
                .extracting(Exported::candidate)
                .containsOnly(answers.getFirst().candidate());
        assertThat(applications(answers.getFirst())).isEqualTo(2);
        assertThat(candidatesNamed(clara.name())).isEqualTo(1);
    }

    @Test
    void theSameUnknownPersonExportedTwiceAtOnceToOneJobIsAddedOnce() {
        var answers = atOnce(
                () -> profiles.export(rikke, clara.to(job.id())), () -> profiles.export(rikke, clara.to(job.id())));
        assertThat(answers).extracting(Exported::created).containsExactlyInAnyOrder(true, false);
        assertThat(applications(answers.getFirst())).isEqualTo(1);
        assertThat(candidatesNamed(clara.name())).isEqualTo(1);
    }

    @Test
    void theSameRequestTwiceAtOnceIsAnsweredTheSame() {
        var request = clara.to(job.id());
        var answers = atOnce(() -> profiles.export(rikke, request), () -> profiles.export(rikke, request));
        assertThat(answers).extracting(Exported::created).containsExactly(true, true);
        assertThat(answers)
                .extracting(Exported::application)
                .containsOnly(answers.getFirst().application());
        assertThat(applications(answers.getFirst())).isEqualTo(1);
    }

    @Test
    void twoPeopleWithOneEmailExportedAtOnceAreNotBothMadeUnasked() {
        var email = office.email("shared").value();
        var first = clara.mailing(email).to(job.id());
        var second = PageFixture.somebody("Eva").mailing(email).to(job.id());
        var answers = bothAnswers(
                () -> profiles.export(rikke, first), () -> profiles.export(rikke, second), List.of("EMAIL:" + email));
        assertThat(answers).hasAtLeastOneElementOfType(ChoosePerson.class).hasAtLeastOneElementOfType(Exported.class);
    }

    /** Both wait at the same gate until both are inside, so that they really overlap. */
    private List<Exported> atOnce(Callable<ExportAnswer> one, Callable<ExportAnswer> other) {
        return bothAnswers(one, other, List.of("SLUG:" + clara.slug())).stream()
                .map(Exported.class::cast)
                .toList();
    }

    private List<ExportAnswer> bothAnswers(
            Callable<ExportAnswer> one, Callable<ExportAnswer> other, List<String> gate) {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = transaction.execute(_ -> {
                links.lockTexts(gate);
                var started = Stream.of(one, other).map(threads::submit).toList();
                await().atMost(Duration.ofSeconds(20)).until(() -> waiting() == 2);
                return started;
            });
            return running.stream().map(RepeatedExportTests::answer).toList();
        }
    }

    private int waiting() {
        return jdbc.sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                .query(Integer.class)
                .single();
    }

    private static ExportAnswer answer(Future<ExportAnswer> running) {
        try {
            return running.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private int applications(Exported exported) {
        return jdbc.sql("SELECT count(*) FROM application WHERE candidate_id = :candidate")
                .param("candidate", exported.candidate().value())
                .query(Integer.class)
                .single();
    }

    private int candidatesNamed(String name) {
        return jdbc.sql("SELECT count(*) FROM candidate WHERE name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    private static ExportRequest keyed(ExportRequest of, String key) {
        return new ExportRequest(of.job(), of.person(), of.html(), of.capturedAt(), of.choice(), of.notThese(), key);
    }

    private static void assertRefused(Refusal reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
