package org.havn.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.identity.OpaqueId;
import org.havn.identity.ProfileAddress;
import org.havn.identity.Slug;
import org.havn.links.Keys.Key;
import org.havn.links.Keys.Kind;
import org.havn.links.LinkSpell.Ending;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To whom a candidate was linked, when and by whom; an ended link can be made to hold again. */
@Service
@Transactional
public class LinkHistory {
    private final JdbcClient jdbc;
    private final Candidates candidates;
    private final Links links;
    private final ExportedLinks exported;

    LinkHistory(JdbcClient jdbc, Candidates candidates, Links links, ExportedLinks exported) {
        this.jdbc = jdbc;
        this.candidates = candidates;
        this.links = links;
        this.exported = exported;
    }

    /** Every time in which the candidate was linked, the last one first; for whoever may open the candidate. */
    @Transactional(readOnly = true)
    public List<LinkSpell> of(Member by, CandidateId candidate) {
        return spells(candidates.get(by, candidate).id()).values().stream()
                .flatMap(rows -> spell(rows).stream())
                .sorted(Comparator.comparing(LinkSpell::since).reversed())
                .toList();
    }

    /**
     * Links the candidate again as in this spell. Refused as a conflict when somebody else has the profile now, and as
     * changed meanwhile when there is no such ended spell, or the person ended it.
     */
    public void restore(Member by, CandidateId candidate, LinkSpell spell) {
        var id = candidates.get(by, candidate).id();
        if (!by.isAny(Role.RECRUITER, Role.HIRING_MANAGER)) throw new Refused(Refusal.NOT_ALLOWED);
        candidates.lock(id, id);
        var rows = spells(id).values().stream()
                .filter(one -> spell(one).filter(spell::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.CHANGED_MEANWHILE));
        if (!spell.returns()) throw new Refused(Refusal.CHANGED_MEANWHILE);
        var keys = rows.stream().map(Row::key).toList();
        links.lock(keys);
        if (links.takenByAnother(id, keys)) throw new Refused(Refusal.CONFLICT);
        links.attach(by, id, keys, null);
        exported.confirm(id);
    }

    private LinkedHashMap<List<@Nullable Instant>, List<Row>> spells(CandidateId candidate) {
        var spells = new LinkedHashMap<List<@Nullable Instant>, List<Row>>();
        jdbc.sql("""
                SELECT identity.kind,
                       identity.value,
                       linker.name AS linker,
                       identity.linked_at,
                       identity.application_id IS NOT NULL AS exported,
                       ender.name AS ender,
                       identity.ended_at
                  FROM linkedin_identity identity
                  JOIN member linker ON linker.id = identity.linked_by
                  LEFT JOIN member ender ON ender.id = identity.ended_by
                 WHERE identity.candidate_id = :candidate
                 ORDER BY identity.linked_at, identity.kind DESC, identity.id
                """)
                .param("candidate", candidate.value())
                .query(LinkHistory::row)
                .list()
                .forEach(row -> {
                    var when = new ArrayList<@Nullable Instant>();
                    when.add(row.since());
                    when.add(row.ending() == null ? null : row.ending().at());
                    spells.computeIfAbsent(when, _ -> new ArrayList<>()).add(row);
                });
        return spells;
    }

    /** A spell that knows neither slug nor id of an address leads nowhere and is not told of. */
    private static Optional<LinkSpell> spell(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> address(row.key()).stream())
                .findFirst()
                .map(address -> {
                    var first = rows.getFirst();
                    return new LinkSpell(address.url(), first.by(), first.since(), first.exported(), first.ending());
                });
    }

    private static Optional<ProfileAddress> address(Key key) {
        return switch (key.kind()) {
            case SLUG -> Optional.of(new ProfileAddress.BySlug(new Slug(key.value())));
            case OPAQUE -> Optional.of(ProfileAddress.at(new OpaqueId(key.value())));
            default -> Optional.empty();
        };
    }

    private record Row(
            Key key,
            String by,
            Instant since,
            boolean exported,
            @Nullable Ending ending) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Row(
                new Key(Kind.valueOf(row.getString("kind")), row.getString("value")),
                row.getString("linker"),
                row.getObject("linked_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("exported"),
                ended == null ? null : new Ending(row.getString("ender"), ended.toInstant()));
    }
}
