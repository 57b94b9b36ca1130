package org.havn.interviews;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havn.candidates.CandidateId;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobId;
import org.havn.hiring.Permission;
import org.havn.mail.MailKind;
import org.havn.notices.Notices;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.pipeline.StageReached;
import org.havn.process.ReminderDelay;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for feedback that is missing: when a stage is reached, by a colleague's click, and by the clock. */
@Service
@Transactional
public class FeedbackCalls {
    private static final Duration PEACE = Duration.ofMinutes(10);

    private static final String MISSING = """
            SELECT asked.application_id,
                   asked.stage_id,
                   asked.job_id,
                   asked.member_id,
                   member.name AS member_name,
                   candidate.name AS candidate_name,
                   job.title AS job_title,
                   stage.name AS stage_name,
                   asked.due_at,
                   asked.reminder,
                   (SELECT max(call.at)
                      FROM feedback_call call
                     WHERE call.application_id = asked.application_id
                       AND call.stage_id = asked.stage_id
                       AND call.member_id = asked.member_id
                       AND call.why <> 'REACHED') AS reminded_at
              FROM asked_for_feedback asked
              JOIN member ON member.id = asked.member_id
              JOIN application ON application.id = asked.application_id
              JOIN candidate
                ON candidate.id = application.candidate_id
               AND candidate.merged_into IS NULL
              JOIN job ON job.id = asked.job_id
              JOIN stage ON stage.id = asked.stage_id
             WHERE NOT EXISTS (SELECT
                                 FROM feedback
                                WHERE feedback.application_id = asked.application_id
                                  AND feedback.stage_id = asked.stage_id
                                  AND feedback.interviewer = asked.member_id
                                  AND feedback.submitted_at IS NOT NULL)
            """;

    private final JdbcClient jdbc;
    private final Applications applications;
    private final HiringTeams teams;
    private final Notices notices;
    private final Clock clock;

    FeedbackCalls(JdbcClient jdbc, Applications applications, HiringTeams teams, Notices notices, Clock clock) {
        this.jdbc = jdbc;
        this.applications = applications;
        this.teams = teams;
        this.notices = notices;
        this.clock = clock;
    }

    private record Missing(FeedbackWaiting form, JobId job, UUID stage, String candidate, ReminderDelay reminder) {}

    /** What the team waits for on the candidate, on jobs where the caller may remind; longest waiting first. */
    @Transactional(readOnly = true)
    public List<FeedbackWaiting> waiting(Member by, CandidateId candidate) {
        var missing = jdbc.sql(
                        MISSING
                                + " AND application.candidate_id = :candidate AND asked.due_at <= :now ORDER BY asked.due_at, member.name")
                .param("candidate", candidate.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(FeedbackCalls::row)
                .list();
        var jobs = missing.stream().map(Missing::job).collect(Collectors.toSet());
        var mine = teams.where(by, Permission.REMIND, jobs);
        return missing.stream()
                .filter(one -> mine.contains(one.job()))
                .map(Missing::form)
                .toList();
    }

    /** Reminds a colleague at once (D6), but not within ten minutes of the last time. */
    public void remind(Member by, ApplicationId id, MemberId colleague) {
        var application = applications.get(by, id);
        teams.require(by, Permission.REMIND, application.jobId());
        jdbc.sql("SELECT id FROM application WHERE id = :id FOR NO KEY UPDATE")
                .param("id", id.value())
                .query()
                .listOfRows();
        var missing = jdbc.sql(MISSING
                        + " AND asked.application_id = :id AND asked.member_id = :member AND asked.due_at <= :now")
                .param("id", id.value())
                .param("member", colleague.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(FeedbackCalls::row)
                .optional()
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        var now = clock.instant();
        var before = missing.form().remindedAt();
        if (before != null && before.plus(PEACE).isAfter(now)) throw new Refused(Refusal.JUST_REMINDED);
        call(missing, "COLLEAGUE", by.id(), now);
        tell(missing, MailKind.FEEDBACK_REMINDER);
    }

    /** Tells who is asked, once for each stage, as soon as the candidate has reached it. */
    @EventListener
    void on(StageReached reached) {
        var missing = jdbc.sql(MISSING + " AND asked.application_id = :id")
                .param("id", reached.application().value())
                .query(FeedbackCalls::row)
                .list();
        for (var one : missing) if (call(one, "REACHED", null, clock.instant())) tell(one, MailKind.FEEDBACK_ASKED);
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void round() {
        remindDue(clock.instant());
    }

    /** Reminds everybody whose delay is over, once (D5); who has handed in is not asked again. */
    void remindDue(Instant now) {
        var missing = jdbc.sql(MISSING + " AND asked.reminder <> 'NONE' AND asked.due_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(FeedbackCalls::row)
                .list();
        for (var one : missing)
            if (one.reminder()
                            .after()
                            .filter(delay -> !one.form().since().plus(delay).isAfter(now))
                            .isPresent()
                    && call(one, "CLOCK", null, now)) tell(one, MailKind.FEEDBACK_REMINDER);
    }

    /** Whether this call was not made before. */
    private boolean call(Missing missing, String why, @Nullable MemberId by, Instant now) {
        return jdbc.sql("""
                        INSERT INTO feedback_call (id, application_id, stage_id, member_id, why, by_member, at)
                        VALUES (:id, :application, :stage, :member, :why, :by, :now)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", UuidCreator.getTimeOrderedEpoch())
                        .param("application", missing.form().application().value())
                        .param("stage", missing.stage())
                        .param("member", missing.form().member().value())
                        .param("why", why)
                        .param("by", by == null ? null : by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void tell(Missing missing, MailKind kind) {
        var form = missing.form();
        notices.tell(
                form.member(),
                kind,
                Map.of("candidate", missing.candidate(), "job", form.jobTitle(), "stage", form.stage()),
                "feedback/" + form.application().value());
    }

    private static Missing row(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        var reminded = row.getObject("reminded_at", OffsetDateTime.class);
        var form = new FeedbackWaiting(
                new ApplicationId(row.getObject("application_id", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("member_name"),
                row.getString("job_title"),
                row.getString("stage_name"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                reminded == null ? null : reminded.toInstant());
        return new Missing(
                form,
                new JobId(row.getObject("job_id", UUID.class)),
                row.getObject("stage_id", UUID.class),
                row.getString("candidate_name"),
                ReminderDelay.valueOf(row.getString("reminder")));
    }
}
