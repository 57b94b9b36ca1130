package org.havn.mail;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.havn.shared.EmailAddress;
import org.havn.team.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The mails that wait to be sent; one that is sent leaves no copy, for its link may open a door. */
@Repository
class WaitingMails {
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    WaitingMails(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A mail, how often it was tried, and since when; one that cannot be read any more fails only when it is. */
    record Waiting(UUID id, String kind, Supplier<Mail> mail, int tries, Instant since) {}

    void add(Mail mail, Instant now) {
        var language = mail.language() == null ? Language.EN : mail.language();
        var attachment = mail.attachment();
        jdbc.sql("""
                INSERT INTO outgoing_mail (id, recipient, language, kind, words, path,
                                           attachment_name, attachment_type, attachment, created_at, due_at)
                VALUES (:id, :to, :language, :kind, CAST(:words AS jsonb), :path, :name, :type, :content, :now, :now)
                """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("to", mail.to().value())
                .param("language", language.tag())
                .param("kind", mail.kind().name())
                .param("words", json.writeValueAsString(mail.words()))
                .param("path", mail.path())
                .param("name", attachment == null ? null : attachment.name())
                .param("type", attachment == null ? null : attachment.type())
                .param("content", attachment == null ? null : attachment.content())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The oldest mail that is due and that nobody else is sending; held until the transaction ends. */
    Optional<Waiting> next(Instant now) {
        return jdbc.sql("""
                SELECT id, recipient, language, kind, words::text AS words, path,
                       attachment_name, attachment_type, attachment, tries, created_at
                  FROM outgoing_mail
                 WHERE due_at <= :now
                 ORDER BY due_at, id
                 LIMIT 1
                   FOR UPDATE SKIP LOCKED
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(this::row)
                .optional();
    }

    int late() {
        return jdbc.sql("SELECT count(*) FROM outgoing_mail WHERE tries > 0")
                .query(Integer.class)
                .single();
    }

    void remove(UUID id) {
        jdbc.sql("DELETE FROM outgoing_mail WHERE id = :id").param("id", id).update();
    }

    void later(UUID id, Instant due) {
        jdbc.sql("UPDATE outgoing_mail SET tries = tries + 1, due_at = :due WHERE id = :id")
                .param("id", id)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Waiting row(ResultSet row, int number) throws SQLException {
        var name = row.getString("attachment_name");
        var attachment = name == null
                ? null
                : new Mail.Attachment(name, row.getString("attachment_type"), row.getBytes("attachment"));
        var to = row.getString("recipient");
        var language = row.getString("language");
        var kind = row.getString("kind");
        var words = row.getString("words");
        var path = row.getString("path");
        Supplier<Mail> mail = () -> new Mail(
                new EmailAddress(to),
                Language.of(language).orElse(Language.EN),
                MailKind.valueOf(kind),
                json.readValue(words, WORDS),
                path,
                attachment);
        return new Waiting(
                row.getObject("id", UUID.class),
                kind,
                mail,
                row.getInt("tries"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
