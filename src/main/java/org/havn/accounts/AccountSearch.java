package org.havn.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.team.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Members and the invited as one list, by name; found by part of a name, Nordic letters folded, or of an e-mail. */
@Component
class AccountSearch {
    private static final String LIST = """
            WITH account AS (
                SELECT CASE WHEN deactivated_at IS NULL THEN 'ACTIVE' ELSE 'DEACTIVATED' END AS state,
                       id,
                       version,
                       name,
                       email,
                       roles,
                       coalesce(deactivated_at, created_at) AS since
                  FROM member
                 UNION ALL
                SELECT CASE WHEN expires_at > :now THEN 'INVITED' ELSE 'EXPIRED' END,
                       id,
                       0,
                       name,
                       email,
                       roles,
                       invited_at
                  FROM invitation
            ), searched AS (
                SELECT account.*,
                       btrim(regexp_replace(
                           translate(
                               replace(replace(lower(name), 'æ', 'ae'), 'ß', 'ss'),
                               'øåäöüéèáàíóúñç',
                               'oaaoueeaaiounc'),
                           '[^[:alnum:]]+',
                           ' ',
                           'g')) AS folded
                  FROM account
            )
            SELECT state, id, version, name, email, roles, since
              FROM searched
             WHERE (:state::text IS NULL OR state = :state OR state = 'EXPIRED' AND :state = 'INVITED')
               AND (:typed = ''
                    OR :folded <> '' AND position(:folded IN folded) > 0
                    OR position(:typed IN email) > 0)
             ORDER BY folded, id
            OFFSET :offset
             LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<AccountListing> list(String typed, @Nullable AccountState state, int offset, int limit) {
        return jdbc.sql(LIST)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("state", state == null ? null : state.name())
                .param("folded", PersonName.fold(typed))
                .param("typed", typed.strip().toLowerCase(Locale.ROOT))
                .param("offset", offset)
                .param("limit", limit)
                .query(AccountSearch::row)
                .list();
    }

    private static AccountListing row(ResultSet row, int number) throws SQLException {
        return new AccountListing(
                AccountState.valueOf(row.getString("state")),
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new PersonName(row.getString("name")),
                new EmailAddress(row.getString("email")),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
