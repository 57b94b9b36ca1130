package org.havn.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havn.mail.Mail;
import org.havn.mail.MailKind;
import org.havn.mail.Outbox;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What members are told: in the dashboard, live, and by mail. Rooms tell within the transaction of what they tell of. */
@Service
@Transactional
public class Notices {
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Members members;
    private final Outbox outbox;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Notices(
            JdbcClient jdbc,
            JsonMapper json,
            Members members,
            Outbox outbox,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.members = members;
        this.outbox = outbox;
        this.clock = clock;
        this.events = events;
    }

    /** Tells an active member, in the dashboard and by mail; a deactivated one is told nothing. Asks no right. */
    public void tell(MemberId to, MailKind kind, Map<String, String> words, String path) {
        tell(to, kind, words, path, null);
    }

    public void tell(
            MemberId to, MailKind kind, Map<String, String> words, String path, Mail.@Nullable Attachment attachment) {
        var member = members.find(to);
        if (member.isEmpty()) return;
        var id = NoticeId.next();
        jdbc.sql("""
                INSERT INTO notice (id, member_id, kind, words, path, given_at)
                VALUES (:id, :member, :kind, CAST(:words AS jsonb), :path, :now)
                """)
                .param("id", id.value())
                .param("member", to.value())
                .param("kind", kind.name())
                .param("words", json.writeValueAsString(words))
                .param("path", path)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        outbox.send(new Mail(member.get().email(), member.get().language(), kind, words, path, attachment));
        events.publishEvent(new NoticesChanged(to));
    }

    /** The caller's own notices, newest first. */
    @Transactional(readOnly = true)
    public List<Notice> of(Member by, int offset, int limit) {
        return jdbc.sql("""
                SELECT id, kind, words::text AS words, path, given_at, read_at
                  FROM notice
                 WHERE member_id = :member
                 ORDER BY given_at DESC, id DESC
                OFFSET :offset
                 LIMIT :limit
                """)
                .param("member", by.id().value())
                .param("offset", offset)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    @Transactional(readOnly = true)
    public int unread(Member by) {
        return jdbc.sql("SELECT count(*) FROM notice WHERE member_id = :member AND read_at IS NULL")
                .param("member", by.id().value())
                .query(Integer.class)
                .single();
    }

    /** Marks one of the caller's notices as read; another member's is left alone without a word. */
    public void read(Member by, NoticeId id) {
        jdbc.sql("UPDATE notice SET read_at = :now WHERE id = :id AND member_id = :member AND read_at IS NULL")
                .param("id", id.value())
                .param("member", by.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new NoticesChanged(by.id()));
    }

    /** Marks every notice of the caller's that was given until now as read. */
    public void readAll(Member by) {
        jdbc.sql("UPDATE notice SET read_at = :now WHERE member_id = :member AND read_at IS NULL")
                .param("member", by.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new NoticesChanged(by.id()));
    }

    private Notice row(ResultSet row, int number) throws SQLException {
        var read = row.getObject("read_at", OffsetDateTime.class);
        return new Notice(
                new NoticeId(row.getObject("id", UUID.class)),
                MailKind.valueOf(row.getString("kind")),
                json.readValue(row.getString("words"), WORDS),
                row.getString("path"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                read == null ? null : read.toInstant());
    }
}
