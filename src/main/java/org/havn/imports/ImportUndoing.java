package org.havn.imports;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.havn.candidates.Newcomers;
import org.havn.captures.ImportedFacts;
import org.havn.claims.Claims;
import org.havn.pools.PoolId;
import org.havn.pools.Pools;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an import back in one transaction: the pool is as it was, and nobody is left whom only the file knew. */
@Component
class ImportUndoing {
    private static final Logger LOG = LoggerFactory.getLogger(ImportUndoing.class);

    private final Brought brought;
    private final Newcomers newcomers;
    private final ImportedFacts facts;
    private final Claims claims;
    private final Pools pools;
    private final Members members;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ImportUndoing(
            Brought brought,
            Newcomers newcomers,
            ImportedFacts facts,
            Claims claims,
            Pools pools,
            Members members,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.brought = brought;
        this.newcomers = newcomers;
        this.facts = facts;
        this.claims = claims;
        this.pools = pools;
        this.members = members;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Undoes the next one; answers whether there was one. */
    boolean next() {
        var current = new AtomicReference<@Nullable Undo>();
        try {
            transaction.executeWithoutResult(status -> nextUndo().ifPresent(undo -> {
                current.set(undo);
                undo(undo);
            }));
        } catch (RuntimeException refused) {
            var undo = current.get();
            if (undo == null) throw refused;
            if (!(refused instanceof Refused)) LOG.error("An import could not be undone", refused);
            transaction.executeWithoutResult(status -> undone(undo, ImportState.DONE, 0));
        }
        return current.get() != null;
    }

    private void undo(Undo undo) {
        var by = members.find(undo.member()).orElseThrow(() -> new Refused(Refusal.NOT_ALLOWED));
        pools.removeAll(by, undo.pool(), brought.entered(undo.id()));
        var everybody = brought.everybody(undo.id());
        facts.takeBack(by, everybody, undo.from(), undo.to());
        claims.takeBackImported(everybody, undo.from(), undo.to());
        var removed = newcomers.takeBack(by, brought.untouched(undo.id()));
        brought.forget(undo.id());
        undone(undo, ImportState.UNDONE, removed);
    }

    /**
     * One to be undone, held until the transaction that undoes it ends. It wrote nothing before the import ahead of it was
     * done: a file may wait for its columns while others come and go.
     */
    private Optional<Undo> nextUndo() {
        return jdbc.sql("""
                SELECT id,
                       pool_id,
                       member_id,
                       greatest(created_at, (SELECT max(other.beat_at)
                                               FROM import other
                                              WHERE other.state = 'DONE'
                                                AND other.beat_at < import.beat_at)) AS begun_at,
                       beat_at
                  FROM import
                 WHERE state = 'UNDOING'
                 ORDER BY created_at, id
                 LIMIT 1
                   FOR UPDATE SKIP LOCKED
                """)
                .query((row, number) -> new Undo(
                        new ImportId(row.getObject("id", UUID.class)),
                        new PoolId(row.getObject("pool_id", UUID.class)),
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                        row.getObject("beat_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** An import to undo; what it wrote, it wrote between the two moments. */
    private record Undo(ImportId id, PoolId pool, MemberId member, Instant from, Instant to) {}

    /** So many are no longer candidates; without an undo, it stays as it is. */
    private void undone(Undo undo, ImportState state, int removed) {
        jdbc.sql("UPDATE import SET state = :state, removed = :removed WHERE id = :id")
                .param("state", state.name())
                .param("removed", removed)
                .param("id", undo.id().value())
                .update();
        events.publishEvent(new ImportChanged(undo.id(), undo.member()));
    }
}
