package org.havn.approvals;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havn.mail.MailKind;
import org.havn.notices.Notices;
import org.havn.team.MemberDeactivated;
import org.havn.team.MemberId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks after requests that nobody touches: whoever has not answered for a day is reminded once (B9). */
@Component
class ApprovalReminders {
    private static final Duration PATIENCE = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final RequestRows rows;
    private final Approvals approvals;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ApprovalReminders(
            JdbcClient jdbc,
            RequestRows rows,
            Approvals approvals,
            Notices notices,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.approvals = approvals;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    void round() {
        transaction.executeWithoutResult(status -> abandoned().forEach(approvals::settle));
        remind();
    }

    @EventListener
    void on(MemberDeactivated left) {
        abandoned().forEach(approvals::settle);
    }

    /** The open requests that only wait for approvers who have left. */
    private List<RequestId> abandoned() {
        return jdbc.sql("""
                SELECT DISTINCT request.id
                  FROM approval_request request
                  JOIN approval_answer answer ON answer.request_id = request.id AND answer.approved IS NULL
                  JOIN member ON member.id = answer.approver AND member.deactivated_at IS NOT NULL
                 WHERE request.state = 'OPEN'
                   AND NOT EXISTS (SELECT
                                     FROM approval_answer other
                                     JOIN member left_over ON left_over.id = other.approver
                                    WHERE other.request_id = request.id
                                      AND other.approved IS NULL
                                      AND left_over.deactivated_at IS NULL)
                 ORDER BY request.id
                """)
                .query((row, number) -> new RequestId(row.getObject("id", UUID.class)))
                .list();
    }

    private record Late(RequestId request, MemberId approver) {}

    /** Marks and tells in one transaction; of two servers at once, one finds nothing left to mark. */
    void remind() {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                UPDATE approval_answer answer
                   SET reminded_at = :now
                  FROM approval_request request
                 WHERE request.id = answer.request_id
                   AND request.state = 'OPEN'
                   AND request.asked_at <= :before
                   AND answer.approved IS NULL
                   AND answer.reminded_at IS NULL
                RETURNING answer.request_id, answer.approver
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("before", clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Late(
                        new RequestId(row.getObject("request_id", UUID.class)),
                        new MemberId(row.getObject("approver", UUID.class))))
                .list()
                .forEach(this::remind));
    }

    private void remind(Late late) {
        var request = rows.find(late.request()).orElseThrow();
        notices.tell(
                late.approver(),
                MailKind.APPROVAL_REMINDER,
                Map.of("by", request.askedByName(), "job", Approvals.named(request)),
                Approvals.path(request));
    }
}
