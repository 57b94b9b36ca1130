package org.havn.mail;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.havn.team.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes mails within the transaction of what they tell, to be sent after it: neither is there without the other. */
@Service
public class Outbox {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    public void send(Mail mail) {
        var language = mail.language() == null ? Language.EN : mail.language();
        var attachment = mail.attachment();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                INSERT INTO outgoing_mail (id, recipient, language, kind, words, path, attachment_name, attachment_type, attachment, created_at, due_at)
                VALUES (:id, :to, :language, :kind, CAST(:words AS jsonb), :path, :name, :type, :content, :now, :now)
                """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("to", mail.to().value())
                .param("language", language.name().toLowerCase(Locale.ROOT))
                .param("kind", mail.kind().name())
                .param("words", json.writeValueAsString(mail.words()))
                .param("path", mail.path())
                .param("name", attachment == null ? null : attachment.name())
                .param("type", attachment == null ? null : attachment.type())
                .param("content", attachment == null ? null : attachment.content())
                .param("now", now)
                .update();
    }
}
