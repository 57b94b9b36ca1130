package org.havn.imports;

import java.util.concurrent.atomic.AtomicReference;
import org.havn.candidates.Newcomers;
import org.havn.captures.ImportedFacts;
import org.havn.claims.Claims;
import org.havn.imports.ImportTurns.Undo;
import org.havn.pools.Pools;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Members;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an import back in one transaction: the pool is as it was, and nobody is left whom only the file knew. */
@Component
class ImportUndoing {
    private static final Logger LOG = LoggerFactory.getLogger(ImportUndoing.class);

    private final ImportTurns turns;
    private final Brought brought;
    private final Newcomers newcomers;
    private final ImportedFacts facts;
    private final Claims claims;
    private final Pools pools;
    private final Members members;
    private final TransactionTemplate transaction;

    ImportUndoing(
            ImportTurns turns,
            Brought brought,
            Newcomers newcomers,
            ImportedFacts facts,
            Claims claims,
            Pools pools,
            Members members,
            TransactionTemplate transaction) {
        this.turns = turns;
        this.brought = brought;
        this.newcomers = newcomers;
        this.facts = facts;
        this.claims = claims;
        this.pools = pools;
        this.members = members;
        this.transaction = transaction;
    }

    /** Undoes the next one; answers whether there was one. */
    boolean next() {
        var current = new AtomicReference<@Nullable Undo>();
        try {
            transaction.executeWithoutResult(status -> turns.nextUndo().ifPresent(undo -> {
                current.set(undo);
                undo(undo);
            }));
        } catch (RuntimeException refused) {
            var undo = current.get();
            if (undo == null) throw refused;
            if (!(refused instanceof Refused)) LOG.error("An import could not be undone", refused);
            transaction.executeWithoutResult(status -> turns.undone(undo, ImportState.DONE, 0));
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
        turns.undone(undo, ImportState.UNDONE, removed);
    }
}
