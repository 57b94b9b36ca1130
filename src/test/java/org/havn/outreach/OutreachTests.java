package org.havn.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.jobs.Job;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HavnTest
@Tag("UC-25")
class OutreachTests {
    private final OfficeFixture office;
    private final Outreach outreach;
    private Member rikke;
    private Member lars;
    private Job job;
    private Candidate bo;

    OutreachTests(OfficeFixture office, Outreach outreach) {
        this.office = office;
        this.outreach = outreach;
    }

    @BeforeEach
    void twoRecruitersAndAProspectOfOne() {
        rikke = office.recruiter("Rikke Dam");
        lars = office.recruiter("Lars Bro");
        job = office.activeJob(rikke);
        bo = office.candidate(rikke, "Bo Lund");
        office.prospect(rikke, job, bo);
    }

    @AfterEach
    void noRule() {
        outreach.change(office.administrator("Anna Admin"), new CoolOff(0, false));
    }

    @Test
    @Tag("G8")
    void othersSeeWhoWroteAndWhenAndNeitherTheTextNorTheJob() {
        var at = Instant.now().minus(Duration.ofDays(12)).truncatedTo(ChronoUnit.SECONDS);
        outreach.log(rikke, bo.id(), new SentMessage(job.id(), at, "Hi Bo, would you talk?"), null);
        assertThat(outreach.of(rikke, bo.id())).singleElement().satisfies(own -> {
            assertThat(own.own()).isTrue();
            assertThat(own.content()).isEqualTo("Hi Bo, would you talk?");
            assertThat(own.jobTitle()).isEqualTo(job.details().title());
        });
        assertThat(outreach.of(lars, bo.id())).singleElement().satisfies(others -> {
            assertThat(others.by()).isEqualTo("Rikke Dam");
            assertThat(others.at()).isEqualTo(at);
            assertThat(others.content()).isNull();
            assertThat(others.jobTitle()).isNull();
            assertThat(others.answered()).isFalse();
        });
    }

    @Test
    @Tag("G8")
    void notEvenAnAdministratorReadsTheText() {
        outreach.log(rikke, bo.id(), new SentMessage(job.id(), null, "Between us"), null);
        for (var reader : List.of(office.administrator("Anna Admin"), office.readOnly("Vera Lind")))
            assertThat(outreach.of(reader, bo.id())).singleElement().satisfies(seen -> {
                assertThat(seen.content()).isNull();
                assertThat(seen.jobTitle()).isEqualTo(job.details().title());
            });
    }

    @Test
    void whoMayNotOpenCandidatesLearnsNothingOfIt() {
        var ivan = office.interviewer("Ivan Krogh");
        var logged = outreach.log(rikke, bo.id(), message(), null);
        assertRefused(Refusal.NOT_FOUND, () -> outreach.of(ivan, bo.id()));
        assertRefused(Refusal.NOT_FOUND, () -> outreach.log(ivan, bo.id(), message(), null));
        assertRefused(Refusal.NOT_FOUND, () -> outreach.answered(ivan, bo.id(), logged.id(), true));
        assertThat(outreach.latest(ivan, List.of(bo.id()))).isEmpty();
    }

    @Test
    void whoOnlyReadsLogsNothing() {
        assertRefused(Refusal.NOT_ALLOWED, () -> outreach.log(office.readOnly("Vera Lind"), bo.id(), message(), null));
    }

    @Test
    void aJobTheSenderMayNotReadIsNotFound() {
        var draft = office.draft(lars);
        var manager = office.hiringManager("Hanne Juul");
        assertRefused(
                Refusal.NOT_FOUND, () -> outreach.log(manager, bo.id(), new SentMessage(draft.id(), null, null), null));
    }

    @Test
    void onlyItsSenderTakesItBackAndEveryRecruiterMaySayThatThereWasAnAnswer() {
        var logged = outreach.log(rikke, bo.id(), message(), null).id();
        assertRefused(Refusal.NOT_ALLOWED, () -> outreach.remove(lars, bo.id(), logged));
        outreach.answered(lars, bo.id(), logged, true);
        assertThat(outreach.latest(lars, List.of(bo.id())).get(bo.id()).answered())
                .isTrue();
        outreach.answered(rikke, bo.id(), logged, false);
        assertThat(outreach.of(rikke, bo.id()).getFirst().answered()).isFalse();
        assertRefused(
                Refusal.NOT_ALLOWED,
                () -> outreach.answered(office.hiringManager("Hanne Juul"), bo.id(), logged, true));
        outreach.remove(rikke, bo.id(), logged);
        assertThat(outreach.of(rikke, bo.id())).isEmpty();
        assertRefused(Refusal.NOT_FOUND, () -> outreach.remove(rikke, bo.id(), logged));
    }

    @Test
    void aMessageOfSomebodyElseIsNotFoundUnderThisCandidate() {
        var astrid = office.candidate(rikke, "Astrid Holm");
        var logged = outreach.log(rikke, astrid.id(), message(), null).id();
        assertRefused(Refusal.NOT_FOUND, () -> outreach.remove(rikke, bo.id(), logged));
        assertRefused(Refusal.NOT_FOUND, () -> outreach.answered(rikke, bo.id(), logged, true));
    }

    /** A shaky network sends it again, and again at once. */
    @Test
    void sentTwiceUnderOneKeyItIsLoggedOnce() throws Exception {
        atOnce(
                () -> outreach.log(rikke, bo.id(), message(), "key-1"),
                () -> outreach.log(rikke, bo.id(), message(), "key-1"));
        assertThat(outreach.log(rikke, bo.id(), message(), "key-1").created()).isFalse();
        assertThat(outreach.of(rikke, bo.id())).hasSize(1);
        assertRefused(
                Refusal.KEY_REUSED, () -> outreach.log(rikke, bo.id(), new SentMessage(null, null, "other"), "key-1"));
        assertThat(outreach.log(lars, bo.id(), message(), "key-1").created()).isTrue();
        assertRefused(Refusal.MALFORMED, () -> outreach.log(rikke, bo.id(), message(), "a key"));
    }

    @Test
    void aClockThatGoesWrongLogsNothingOfTheFuture() {
        outreach.log(rikke, bo.id(), new SentMessage(null, Instant.now().plus(Duration.ofDays(9)), null), null);
        assertThat(outreach.of(rikke, bo.id()).getFirst().at()).isBeforeOrEqualTo(Instant.now());
        assertRefused(Refusal.MALFORMED, () -> new SentMessage(null, Instant.EPOCH.minusSeconds(1), null));
        assertRefused(Refusal.TOO_LARGE, () -> new SentMessage(null, null, "x".repeat(10_001)));
    }

    @Test
    void aSoftCoolOffWarnsAndAHardOneForbidsToWriteWhileNobodyAnswered() {
        var anna = office.administrator("Anna Admin");
        var sent = Instant.now().minus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        var logged = outreach.log(rikke, bo.id(), new SentMessage(null, sent, null), null);
        assertThat(outreach.waiting(lars, bo.id())).isEmpty();
        outreach.change(anna, new CoolOff(14, false));
        assertThat(outreach.waiting(lars, bo.id())).hasValueSatisfying(waiting -> {
            assertThat(waiting.by()).isEqualTo("Rikke Dam");
            assertThat(waiting.own()).isFalse();
            assertThat(waiting.until())
                    .isBetween(sent.plus(Duration.ofDays(14)).minusMillis(1), sent.plus(Duration.ofDays(14)));
        });
        outreach.change(anna, new CoolOff(14, true));
        assertThat(outreach.waiting(lars, bo.id()))
                .hasValueSatisfying(waiting -> assertThat(waiting.hard()).isTrue());
        outreach.log(lars, bo.id(), new SentMessage(null, sent.minus(Duration.ofDays(60)), null), null);
        outreach.answered(rikke, bo.id(), logged.id(), true);
        assertThat(outreach.waiting(lars, bo.id())).isEmpty();
        outreach.answered(rikke, bo.id(), logged.id(), false);
        outreach.change(anna, new CoolOff(2, true));
        assertThat(outreach.waiting(lars, bo.id())).isEmpty();
    }

    @Test
    void onlyAdministratorsDecideTheCoolOffAndWithinAYear() {
        assertRefused(Refusal.NOT_ALLOWED, () -> outreach.change(rikke, new CoolOff(1, true)));
        assertRefused(Refusal.MALFORMED, () -> new CoolOff(366, false));
        assertRefused(Refusal.MALFORMED, () -> new CoolOff(-1, false));
    }

    private static SentMessage message() {
        return new SentMessage(null, null, null);
    }
}
