package org.havn.links;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havn.candidates.CandidateId;
import org.havn.identity.OpaqueId;
import org.havn.identity.ProfileAddress;
import org.havn.identity.Slug;
import org.havn.links.Keys.Key;
import org.havn.links.Keys.Kind;
import org.havn.pipeline.ApplicationId;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links between candidates and LinkedIn profiles, living and ended. For rooms: asks no right. */
@Component
public class Links {
    private final JdbcClient jdbc;
    private final ExportedLinks exported;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Links(JdbcClient jdbc, ExportedLinks exported, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.exported = exported;
        this.clock = clock;
        this.events = events;
    }

    /** Lets one transaction at a time look for and link whoever has any of these keys. Sorted, so that two never wait in a ring. */
    public void lock(List<Key> keys) {
        lockTexts(keys.stream().map(key -> key.kind() + ":" + key.value()).toList());
    }

    public void lockTexts(List<String> texts) {
        jdbc.sql("""
                SELECT pg_advisory_xact_lock(sorted.lock)
                  FROM (SELECT DISTINCT hashtextextended(text, 0) AS lock
                          FROM unnest(:texts::text[]) AS text
                         ORDER BY lock) AS sorted
                """)
                .param("texts", texts.toArray(String[]::new))
                .query((row, number) -> number)
                .list();
    }

    /** Whether somebody else is linked by any of these. */
    public boolean takenByAnother(CandidateId candidate, List<Key> keys) {
        return !taken(candidate, keys).isEmpty();
    }

    /**
     * Links the candidate as the keys say, leaving to others what is theirs. A profile new to the candidate replaces the
     * one they were linked to; a known one with a new address ends the old address, which may soon be somebody else's.
     */
    public void attach(Member by, CandidateId candidate, List<Key> keys, @Nullable ApplicationId export) {
        var taken = taken(candidate, keys);
        var free = keys.stream().filter(key -> !taken.contains(key)).toList();
        var own = living(candidate);
        var missing = free.stream().filter(key -> !own.contains(key)).toList();
        if (free.stream().noneMatch(key -> key.kind() != Kind.DECODED) || missing.isEmpty()) return;
        var recognised = own.stream().anyMatch(key -> key.kind() != Kind.DECODED && free.contains(key));
        var renamed = missing.stream().anyMatch(key -> key.kind() == Kind.SLUG);
        if (export == null) exported.forgetReturn(candidate);
        if (!recognised) {
            forgetFormer(candidate);
            end(by, candidate, export, "SLUG", "OPAQUE", "MEMBER", "DECODED");
        }
        if (recognised && renamed) remember(end(by, candidate, export, "SLUG"), candidate);
        if (recognised && renumbered(own, missing)) end(by, candidate, export, "OPAQUE", "MEMBER", "DECODED");
        insert(by, candidate, missing, export);
        events.publishEvent(new ProfileLinked(candidate));
    }

    /** Ends every living link of the candidate; the history stays. */
    public void detach(Member by, CandidateId candidate) {
        forgetFormer(candidate);
        exported.forgetReturn(candidate);
        if (end(by, candidate, null, "SLUG", "OPAQUE", "MEMBER", "DECODED") > 0)
            events.publishEvent(new ProfileUnlinked(candidate));
    }

    /** The person ends their own link, as is their right; nobody's name stands for it. */
    public void endForPerson(CandidateId candidate) {
        forgetFormer(candidate);
        exported.forgetReturn(candidate);
        var ended = jdbc.sql("""
                UPDATE linkedin_identity
                   SET ended_by_person = true,
                       ended_at = :now
                 WHERE candidate_id = :candidate
                   AND ended_at IS NULL
                """)
                .param("now", now())
                .param("candidate", candidate.value())
                .update();
        if (ended > 0) events.publishEvent(new ProfileUnlinked(candidate));
    }

    public List<Key> living(CandidateId candidate) {
        return jdbc.sql("""
                SELECT kind, value
                  FROM linkedin_identity
                 WHERE candidate_id = :candidate
                   AND ended_at IS NULL
                 ORDER BY kind, value
                """)
                .param("candidate", candidate.value())
                .query((row, number) -> new Key(Kind.valueOf(row.getString("kind")), row.getString("value")))
                .list();
    }

    public Optional<Link> of(CandidateId candidate) {
        return jdbc.sql("""
                SELECT identity.kind, identity.value, identity.linked_at, member.name
                  FROM linkedin_identity identity
                  JOIN member ON member.id = identity.linked_by
                 WHERE identity.candidate_id = :candidate
                   AND identity.ended_at IS NULL
                   AND identity.kind IN ('SLUG', 'OPAQUE')
                 ORDER BY identity.kind DESC, identity.linked_at DESC, identity.id
                 LIMIT 1
                """)
                .param("candidate", candidate.value())
                .query((row, number) -> {
                    var slug = row.getString("kind").equals("SLUG") ? row.getString("value") : null;
                    var address = slug == null
                            ? ProfileAddress.at(new OpaqueId(row.getString("value")))
                            : new ProfileAddress.BySlug(new Slug(slug));
                    return new Link(
                            address.url(),
                            slug,
                            row.getString("name"),
                            row.getObject("linked_at", OffsetDateTime.class).toInstant());
                })
                .optional();
    }

    /** The address is known and the number behind it is another's: what was known by the old number has ended. */
    private static boolean renumbered(List<Key> own, List<Key> missing) {
        return Stream.of(own, missing).allMatch(keys -> keys.stream().anyMatch(key -> key.kind() == Kind.DECODED));
    }

    private Set<Key> taken(CandidateId candidate, List<Key> keys) {
        return jdbc
                .sql("""
                SELECT identity.kind, identity.value
                  FROM unnest(:kinds::text[], :values::text[]) AS asked (kind, value)
                  JOIN linkedin_identity identity
                    ON identity.kind = asked.kind
                   AND identity.value = asked.value
                 WHERE identity.ended_at IS NULL
                   AND identity.kind <> 'DECODED'
                   AND identity.candidate_id <> :candidate
                """)
                .param("kinds", keys.stream().map(key -> key.kind().name()).toArray(String[]::new))
                .param("values", keys.stream().map(Key::value).toArray(String[]::new))
                .param("candidate", candidate.value())
                .query((row, number) -> new Key(Kind.valueOf(row.getString("kind")), row.getString("value")))
                .stream()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private int end(Member by, CandidateId candidate, @Nullable ApplicationId export, String... kinds) {
        return jdbc.sql("""
                UPDATE linkedin_identity
                   SET ended_by = :by,
                       ended_at = :now,
                       ended_for = :export::uuid
                 WHERE candidate_id = :candidate
                   AND ended_at IS NULL
                   AND kind = ANY (:kinds)
                """)
                .param("by", by.id().value())
                .param("now", now())
                .param("export", export == null ? null : export.value())
                .param("candidate", candidate.value())
                .param("kinds", kinds)
                .update();
    }

    private void insert(Member by, CandidateId candidate, List<Key> keys, @Nullable ApplicationId export) {
        var ids = new ArrayList<UUID>();
        keys.forEach(_ -> ids.add(UuidCreator.getTimeOrderedEpoch()));
        try {
            jdbc.sql("""
                    INSERT INTO linkedin_identity (id, candidate_id, application_id, kind, value, linked_by, linked_at)
                    SELECT link.id, :candidate, :export::uuid, link.kind, link.value, :by, :now
                      FROM unnest(:ids::uuid[], :kinds::text[], :values::text[]) AS link (id, kind, value)
                    """)
                    .param("ids", ids.toArray(UUID[]::new))
                    .param("kinds", keys.stream().map(key -> key.kind().name()).toArray(String[]::new))
                    .param("values", keys.stream().map(Key::value).toArray(String[]::new))
                    .param("candidate", candidate.value())
                    .param("export", export == null ? null : export.value())
                    .param("by", by.id().value())
                    .param("now", now())
                    .update();
        } catch (DuplicateKeyException linkedMeanwhile) {
            throw new Refused(Refusal.CHANGED_MEANWHILE);
        }
    }

    /** Their page shows another address now: whoever finds the old one somewhere is led to them, as a possibility. */
    private void remember(int ended, CandidateId candidate) {
        if (ended == 0) return;
        jdbc.sql("""
                UPDATE linkedin_identity
                   SET former = true
                 WHERE candidate_id = :candidate
                   AND kind = 'SLUG'
                   AND ended_at = (SELECT max(ended_at)
                                     FROM linkedin_identity
                                    WHERE candidate_id = :candidate
                                      AND kind = 'SLUG')
                """).param("candidate", candidate.value()).update();
    }

    private void forgetFormer(CandidateId candidate) {
        jdbc.sql("UPDATE linkedin_identity SET former = false WHERE candidate_id = :candidate AND former")
                .param("candidate", candidate.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
