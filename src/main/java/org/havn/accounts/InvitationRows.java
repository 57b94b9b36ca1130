package org.havn.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.team.Member;
import org.havn.team.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The invitations as rows; a spent one is gone. */
@Repository
class InvitationRows {
    private static final String COLUMNS = " id, name, email, roles, expires_at ";

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Member by, Invitation invitation, byte[] token, Instant now) {
        jdbc.sql("""
                INSERT INTO invitation (id, name, email, roles, invited_by, invited_at, token_hash, expires_at)
                VALUES (:id, :name, :email, :roles, :by, :now, :token, :until)
                """)
                .param("id", invitation.id().value())
                .param("name", invitation.name().value())
                .param("email", invitation.email().value())
                .param(
                        "roles",
                        invitation.roles().stream().map(Role::name).sorted().toArray(String[]::new))
                .param("by", by.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("token", token)
                .param("until", invitation.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Puts another link in the place of the former one. */
    Optional<Invitation> renew(InvitationId id, byte[] token, Instant until) {
        return jdbc.sql("""
                UPDATE invitation
                   SET token_hash = :token,
                       expires_at = :until
                 WHERE id = :id
                RETURNING
                """ + COLUMNS)
                .param("id", id.value())
                .param("token", token)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(InvitationRows::row)
                .optional();
    }

    Optional<Invitation> find(byte[] token, Instant now) {
        return jdbc.sql("SELECT" + COLUMNS + "FROM invitation WHERE token_hash = :token AND expires_at > :now")
                .param("token", token)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(InvitationRows::row)
                .optional();
    }

    /** Takes the invitation away, so that of two who come at once one is let in. */
    Optional<Invitation> spend(byte[] token, Instant now) {
        return jdbc.sql("DELETE FROM invitation WHERE token_hash = :token AND expires_at > :now RETURNING" + COLUMNS)
                .param("token", token)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(InvitationRows::row)
                .optional();
    }

    boolean remove(InvitationId id) {
        return jdbc.sql("DELETE FROM invitation WHERE id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Invitation row(ResultSet row, int number) throws SQLException {
        return new Invitation(
                new InvitationId(row.getObject("id", UUID.class)),
                new PersonName(row.getString("name")),
                new EmailAddress(row.getString("email")),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
