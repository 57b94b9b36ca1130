package org.havn.approvals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havn.hiring.JobId;
import org.havn.jobs.JobNumber;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests with their answers as rows. */
@Repository
class RequestRows {
    private static final String REQUEST = """
            SELECT request.id,
                   request.job_id,
                   job.number,
                   job.title,
                   request.asked_by,
                   asker.name AS asked_by_name,
                   request.message,
                   request.asked_at,
                   request.state,
                   request.ended_at
              FROM approval_request request
              JOIN job ON job.id = request.job_id
              JOIN member asker ON asker.id = request.asked_by
            """;
    private static final String ASSIGNED = REQUEST + """
              JOIN approval_answer own ON own.request_id = request.id AND own.approver = :member
             ORDER BY (request.state = 'OPEN' AND own.approved IS NULL) DESC, request.asked_at DESC, request.id DESC
            OFFSET :offset
             LIMIT :limit
            """;
    private static final String REQUESTED = REQUEST + """
             WHERE request.asked_by = :member
             ORDER BY (request.state = 'OPEN') DESC, request.asked_at DESC, request.id DESC
            OFFSET :offset
             LIMIT :limit
            """;

    private final JdbcClient jdbc;

    RequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ApprovalRequest> find(RequestId id) {
        return whole(jdbc.sql(REQUEST + " WHERE request.id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    Optional<ApprovalRequest> latest(JobId job) {
        return whole(jdbc.sql(
                                REQUEST
                                        + " WHERE request.job_id = :job ORDER BY request.asked_at DESC, request.id DESC LIMIT 1")
                        .param("job", job.value()))
                .stream()
                .findFirst();
    }

    List<ApprovalRequest> assigned(MemberId member, int offset, int limit) {
        return whole(paged(ASSIGNED, member, offset, limit));
    }

    List<ApprovalRequest> requested(MemberId member, int offset, int limit) {
        return whole(paged(REQUESTED, member, offset, limit));
    }

    private JdbcClient.StatementSpec paged(String sql, MemberId member, int offset, int limit) {
        return jdbc.sql(sql)
                .param("member", member.value())
                .param("offset", offset)
                .param("limit", limit);
    }

    int waitingFor(MemberId member) {
        return jdbc.sql("""
                SELECT count(*)
                  FROM approval_answer own
                  JOIN approval_request request ON request.id = own.request_id
                 WHERE own.approver = :member
                   AND own.approved IS NULL
                   AND request.state = 'OPEN'
                """)
                .param("member", member.value())
                .query(Integer.class)
                .single();
    }

    /** One answer at a time: two last approvers at once must see each other, and whoever closes the job them. */
    void lock(RequestId id) {
        jdbc.sql("""
                SELECT job.id
                  FROM job
                  JOIN approval_request request ON request.job_id = job.id
                 WHERE request.id = :id
                   FOR NO KEY UPDATE OF job
                """).param("id", id.value()).query().listOfRows();
    }

    /** The request that the job waits for, if any. */
    Optional<RequestId> open(JobId job) {
        return jdbc.sql("SELECT id FROM approval_request WHERE job_id = :job AND state = 'OPEN'")
                .param("job", job.value())
                .query((row, number) -> new RequestId(row.getObject("id", UUID.class)))
                .optional();
    }

    void insert(RequestId id, JobId job, MemberId by, String message, Instant now, Collection<MemberId> approvers) {
        jdbc.sql("""
                INSERT INTO approval_request (id, job_id, asked_by, message, asked_at)
                VALUES (:id, :job, :by, :message, :now)
                """)
                .param("id", id.value())
                .param("job", job.value())
                .param("by", by.value())
                .param("message", message)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        for (var approver : approvers)
            jdbc.sql("INSERT INTO approval_answer (request_id, approver) VALUES (:id, :approver)")
                    .param("id", id.value())
                    .param("approver", approver.value())
                    .update();
    }

    void answer(RequestId id, MemberId approver, boolean approved, String comment, Instant now) {
        jdbc.sql("""
                UPDATE approval_answer
                   SET approved = :approved,
                       comment = :comment,
                       answered_at = :now
                 WHERE request_id = :id
                   AND approver = :approver
                """)
                .param("approved", approved)
                .param("comment", comment)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("approver", approver.value())
                .update();
    }

    void end(RequestId id, RequestState state, Instant now) {
        jdbc.sql("UPDATE approval_request SET state = :state, ended_at = :now WHERE id = :id")
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private List<ApprovalRequest> whole(JdbcClient.StatementSpec question) {
        var bare = question.query(RequestRows::request).list();
        var answers = answers(bare.stream().map(one -> one.id().value()).toArray(UUID[]::new));
        return bare.stream()
                .map(one -> new ApprovalRequest(
                        one.id(),
                        one.job(),
                        one.number(),
                        one.title(),
                        one.askedBy(),
                        one.askedByName(),
                        one.message(),
                        one.askedAt(),
                        one.state(),
                        one.endedAt(),
                        answers.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    private Map<UUID, List<ApproverAnswer>> answers(UUID[] requests) {
        var answers = new HashMap<UUID, List<ApproverAnswer>>();
        jdbc.sql("""
                SELECT answer.request_id,
                       answer.approver,
                       member.name,
                       member.deactivated_at IS NULL AS active,
                       answer.approved,
                       answer.comment,
                       answer.answered_at
                  FROM approval_answer answer
                  JOIN member ON member.id = answer.approver
                 WHERE answer.request_id = ANY (:requests)
                 ORDER BY member.name, member.id
                """).param("requests", requests).query(row -> {
            answers.computeIfAbsent(row.getObject("request_id", UUID.class), id -> new ArrayList<>())
                    .add(answer(row));
        });
        return answers;
    }

    private static ApprovalRequest request(ResultSet row, int number) throws SQLException {
        return new ApprovalRequest(
                new RequestId(row.getObject("id", UUID.class)),
                new JobId(row.getObject("job_id", UUID.class)),
                new JobNumber(row.getInt("number")),
                row.getString("title"),
                new MemberId(row.getObject("asked_by", UUID.class)),
                row.getString("asked_by_name"),
                row.getString("message"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                RequestState.valueOf(row.getString("state")),
                instant(row, "ended_at"),
                List.of());
    }

    private static ApproverAnswer answer(ResultSet row) throws SQLException {
        return new ApproverAnswer(
                new MemberId(row.getObject("approver", UUID.class)),
                row.getString("name"),
                row.getBoolean("active"),
                row.getObject("approved", Boolean.class),
                row.getString("comment"),
                instant(row, "answered_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
