package org.havn.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.identity.ProfileAddress;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * LinkedIn addresses that somebody says are a candidate's. A claim matches nobody by itself: it is shown until a recruiter
 * makes it a link, or dismisses it.
 */
@Service
@Transactional
public class Claims {
    private final JdbcClient jdbc;
    private final Candidates candidates;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Claims(JdbcClient jdbc, Candidates candidates, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.candidates = candidates;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps what was said, once. For rooms: asks no right. */
    public void claim(CandidateId candidate, ProfileAddress address, Claim.Origin origin) {
        var added = jdbc.sql("""
                INSERT INTO profile_claim (id, candidate_id, address, said_by, said_at)
                SELECT :id, :candidate, :address, :origin, :now
                 WHERE NOT EXISTS (SELECT
                                     FROM profile_claim
                                    WHERE candidate_id = :candidate
                                      AND address = :address
                                      AND said_by = :origin)
                """)
                .param("id", ClaimId.next().value())
                .param("candidate", candidate.value())
                .param("address", address.url())
                .param("origin", origin.name())
                .param("now", now())
                .update();
        if (added > 0) events.publishEvent(new ClaimsChanged(candidate));
    }

    /** Keeps what was said of many at one go. For rooms: asks no right, and tells nobody of each. */
    public void claimAll(Map<CandidateId, ProfileAddress> said, Claim.Origin origin) {
        jdbc.sql("""
                INSERT INTO profile_claim (id, candidate_id, address, said_by, said_at)
                SELECT said.id, said.candidate_id, said.address, :origin, :now
                  FROM unnest(CAST(:ids AS uuid[]), CAST(:candidates AS uuid[]), CAST(:addresses AS text[]))
                    AS said (id, candidate_id, address)
                 WHERE NOT EXISTS (SELECT
                                     FROM profile_claim
                                    WHERE profile_claim.candidate_id = said.candidate_id
                                      AND profile_claim.address = said.address
                                      AND profile_claim.said_by = :origin)
                """)
                .param(
                        "ids",
                        said.keySet().stream()
                                .map(one -> ClaimId.next().value())
                                .toArray(UUID[]::new))
                .param(
                        "candidates",
                        said.keySet().stream().map(CandidateId::value).toArray(UUID[]::new))
                .param(
                        "addresses",
                        said.values().stream().map(ProfileAddress::url).toArray(String[]::new))
                .param("origin", origin.name())
                .param("now", now())
                .update();
    }

    /** Takes back what a file said of these people between the two moments. For rooms: asks no right. */
    public void takeBackImported(List<CandidateId> people, Instant from, Instant to) {
        jdbc.sql("""
                DELETE FROM profile_claim
                 WHERE candidate_id = ANY (CAST(:people AS uuid[]))
                   AND said_by = 'IMPORT'
                   AND dismissed_at IS NULL
                   AND said_at BETWEEN :from AND :to
                """)
                .param("people", people.stream().map(CandidateId::value).toArray(UUID[]::new))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The claims nobody has dismissed, last said first. */
    @Transactional(readOnly = true)
    public List<Claim> of(Member by, CandidateId candidate) {
        candidates.get(by, candidate);
        return jdbc.sql("""
                SELECT id, address, said_by, said_at
                  FROM profile_claim
                 WHERE candidate_id = :candidate
                   AND dismissed_at IS NULL
                 ORDER BY said_at DESC, id
                """)
                .param("candidate", candidate.value())
                .query(Claims::claim)
                .list();
    }

    /** «That is not their profile»: the claim is shown no more, and saying it again changes nothing. */
    public void dismiss(Member by, CandidateId candidate, ClaimId claim) {
        candidates.get(by, candidate);
        if (!by.isAny(Role.RECRUITER, Role.HIRING_MANAGER)) throw new Refused(Refusal.NOT_ALLOWED);
        var dismissed = jdbc.sql("""
                UPDATE profile_claim
                   SET dismissed_by = :by,
                       dismissed_at = :now
                 WHERE id = :claim
                   AND candidate_id = :candidate
                   AND dismissed_at IS NULL
                """)
                .param("by", by.id().value())
                .param("now", now())
                .param("claim", claim.value())
                .param("candidate", candidate.value())
                .update();
        if (dismissed == 0) throw new Refused(Refusal.CHANGED_MEANWHILE);
        events.publishEvent(new ClaimsChanged(candidate));
    }

    /** Undoes the caller's own dismissal. */
    public void restore(Member by, CandidateId candidate, ClaimId claim) {
        candidates.get(by, candidate);
        var restored = jdbc.sql("""
                UPDATE profile_claim
                   SET dismissed_by = NULL,
                       dismissed_at = NULL
                 WHERE id = :claim
                   AND candidate_id = :candidate
                   AND dismissed_by = :by
                """)
                .param("claim", claim.value())
                .param("candidate", candidate.value())
                .param("by", by.id().value())
                .update();
        if (restored == 0) throw new Refused(Refusal.CHANGED_MEANWHILE);
        events.publishEvent(new ClaimsChanged(candidate));
    }

    /** The person takes back that this is their address. For rooms: asks no right. */
    public void withdraw(CandidateId candidate, ProfileAddress address) {
        var withdrawn = jdbc.sql(
                        "DELETE FROM profile_claim WHERE candidate_id = :candidate AND address = :address AND said_by = 'PERSON'")
                .param("address", address.url())
                .param("candidate", candidate.value())
                .update();
        if (withdrawn > 0) events.publishEvent(new ClaimsChanged(candidate));
    }

    private static Claim claim(ResultSet row, int number) throws SQLException {
        return new Claim(
                new ClaimId(row.getObject("id", UUID.class)),
                ProfileAddress.parse(row.getString("address")).orElseThrow(),
                Claim.Origin.valueOf(row.getString("said_by")),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
