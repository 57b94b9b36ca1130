package org.havn.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.havn.candidates.CandidateId;
import org.havn.imports.ImportTurns.Stopped;
import org.havn.imports.ImportTurns.Turn;
import org.havn.mail.MailKind;
import org.havn.notices.Notices;
import org.havn.pools.Pools;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.tables.TableFile;
import org.havn.tables.Unreadable;
import org.havn.team.Member;
import org.havn.team.Members;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One import from its first row to its end: every row checked, then everybody added in one transaction, or nobody. */
@Component
class ImportWork {
    static final int AT_ONCE = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    private final ImportTurns turns;
    private final Staging staging;
    private final Matching matching;
    private final Joining joining;
    private final Brought brought;
    private final Pools pools;
    private final Members members;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ImportWork(
            ImportTurns turns,
            Staging staging,
            Matching matching,
            Joining joining,
            Brought brought,
            Pools pools,
            Members members,
            Notices notices,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.turns = turns;
        this.staging = staging;
        this.matching = matching;
        this.joining = joining;
        this.brought = brought;
        this.pools = pools;
        this.members = members;
        this.notices = notices;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Works on the next one; answers whether there was one. */
    boolean next() {
        var turn = turns.next();
        turn.ifPresent(this::work);
        return turn.isPresent();
    }

    private void work(Turn turn) {
        try {
            var by = members.find(turn.member()).orElseThrow(() -> new Refused(Refusal.NOT_ALLOWED));
            if (check(turn, by)) add(turn, by);
        } catch (Stopped stopped) {
            // Whoever stopped it said so in the row already.
        } catch (Refused refused) {
            fail(turn, refused.reason());
        } catch (DataIntegrityViolationException goneMeanwhile) {
            fail(turn, Refusal.CHANGED_MEANWHILE);
        } catch (RuntimeException fault) {
            LOG.error("An import broke off", fault);
            fail(turn, Refusal.IMPORT_BROKE_OFF);
        } finally {
            staging.clear(turn.id());
        }
    }

    private boolean check(Turn turn, Member by) {
        turns.begin(turn);
        staging.clear(turn.id());
        read(turn);
        if (turns.badRows(turn) == 0) {
            transaction.executeWithoutResult(status -> matching.amongThemselves(turn.id()));
            transaction.executeWithoutResult(status -> matching.withHavn(turn.id(), by));
        }
        var bad = turns.badRows(turn);
        if (bad == 0) return true;
        transaction.executeWithoutResult(status -> {
            turns.broken(turn, bad);
            tellNotDone(turn, by);
        });
        return false;
    }

    private void read(Turn turn) {
        var columns = new Columns(turn.fields());
        var people = new ArrayList<ImportPerson>();
        var problems = new ArrayList<ImportProblem>();
        var read = new int[1];
        Runnable write = () -> {
            staging.add(turn.id(), people);
            turns.report(turn, problems);
            turns.reached(turn, ImportState.CHECKING, read[0]);
            people.clear();
            problems.clear();
        };
        try {
            TableFile.of(turns.content(turn)).rows(line -> {
                columns.read(line, problems::add).ifPresent(people::add);
                if (++read[0] % AT_ONCE == 0) write.run();
                return true;
            });
        } catch (Unreadable changed) {
            throw new Refused(Refusal.NOT_A_TABLE);
        }
        write.run();
    }

    private void add(Turn turn, Member by) {
        transaction.executeWithoutResult(status -> {
            // Whoever took the work for left behind waits here, and then finds it done.
            jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:id, 0))")
                    .param("id", turn.id().value().toString())
                    .query()
                    .listOfRows();
            turns.reached(turn, ImportState.ADDING, 0);
            var people = new ArrayList<CandidateId>();
            var made = new ArrayList<CandidateId>();
            var rows = 0;
            for (var page = staging.people(turn.id(), 0, AT_ONCE);
                    !page.isEmpty();
                    page = staging.people(turn.id(), page.getLast().line(), AT_ONCE)) {
                var joined = joining.join(by, page);
                people.addAll(joined.everybody());
                made.addAll(joined.made());
                rows += page.size();
                turns.reached(turn, ImportState.ADDING, rows);
            }
            var distinct = List.copyOf(new java.util.LinkedHashSet<>(people));
            var entered = pools.addAll(by, turn.pool(), distinct);
            brought.keep(turn.id(), distinct, made, entered);
            var known = distinct.size() - made.size();
            turns.done(turn, made.size(), known, distinct.size() - entered.size(), staging.rows(turn.id()) - rows);
            tellDone(turn, by, made.size(), known);
        });
    }

    private void fail(Turn turn, Refusal why) {
        try {
            transaction.executeWithoutResult(status -> {
                turns.failed(turn, why);
                members.find(turn.member()).ifPresent(by -> tellNotDone(turn, by));
            });
        } catch (Stopped stopped) {
            // It was cancelled at the same moment, or its pool is gone.
        }
    }

    private void tellDone(Turn turn, Member by, int added, int known) {
        var words = Map.of(
                "pool", pools.get(by, turn.pool()).name(),
                "added", Integer.toString(added),
                "known", Integer.toString(known));
        notices.tell(by.id(), MailKind.IMPORT_DONE, words, path(turn));
    }

    private void tellNotDone(Turn turn, Member by) {
        var pool = pools.list(by).stream()
                .filter(one -> one.id().equals(turn.pool()))
                .findFirst();
        pool.ifPresent(one -> notices.tell(
                by.id(), MailKind.IMPORT_NOT_DONE, Map.of("pool", one.name(), "file", turn.file()), path(turn)));
    }

    private static String path(Turn turn) {
        return "pools/" + turn.pool().value() + "/import/" + turn.id().value();
    }
}
