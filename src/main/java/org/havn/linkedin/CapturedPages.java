package org.havn.linkedin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.havn.candidates.CandidateId;
import org.havn.identity.ProfileAddress;
import org.havn.reading.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The pages that were captured of candidates, by an export or later; asks no right, the room does. */
@Component
class CapturedPages {
    /** People change their profiles a few times a year. */
    private static final Duration FRESH = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    CapturedPages(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The one captured last under an address that the candidate is linked to now. A page from before they were linked to
     * somebody else is another person's, and shown to nobody.
     */
    Optional<CapturedPage> last(CandidateId candidate) {
        var addresses = addresses(candidate);
        return all(candidate).stream()
                .filter(page -> addresses.contains(page.address()))
                .findFirst();
    }

    private List<CapturedPage> all(CandidateId candidate) {
        return jdbc.sql("""
                SELECT member.name, page.captured_at, page.address, page.profile::text AS profile
                  FROM (SELECT captured_by, captured_at, address, profile
                          FROM capture
                         WHERE candidate_id = :candidate
                         UNION ALL
                        SELECT captured_by, captured_at, address, profile
                          FROM page_capture
                         WHERE candidate_id = :candidate) AS page
                  JOIN member ON member.id = page.captured_by
                 ORDER BY page.captured_at DESC
                 LIMIT 20
                """)
                .param("candidate", candidate.value())
                .query(this::page)
                .list();
    }

    /** Where their profile is, and where it was before it moved. */
    private Set<String> addresses(CandidateId candidate) {
        return new HashSet<>(jdbc.sql("""
                SELECT kind, value
                  FROM linkedin_identity
                 WHERE candidate_id = :candidate
                   AND kind IN ('SLUG', 'OPAQUE')
                   AND (ended_at IS NULL OR former)
                """)
                .param("candidate", candidate.value())
                .query((row, number) -> Addresses.of(row.getString("kind"), row.getString("value"))
                        .url())
                .list());
    }

    private CapturedPage page(ResultSet row, int number) throws SQLException {
        var address = row.getString("address");
        var captured = row.getObject("captured_at", OffsetDateTime.class).toInstant();
        return new CapturedPage(
                row.getString("name"),
                captured,
                captured.isBefore(clock.instant().minus(FRESH)),
                ProfileAddress.parse(address).map(ProfileAddress::url).orElse(address),
                json.readValue(row.getString("profile"), Profile.class));
    }
}
