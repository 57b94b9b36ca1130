package org.havn.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.havn.candidates.Newcomers;
import org.havn.pools.PoolId;
import org.havn.pools.Pools;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.tables.Line;
import org.havn.tables.TableFile;
import org.havn.tables.Unreadable;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People from a file into a pool: the file is taken, its columns are told apart, and the rest happens in the background.
 * An import is its member's alone. Nobody is added until every row can be (C15).
 */
@Service
@Transactional
public class Imports {
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int SEEN_AT_FIRST = 20;
    private static final int LONGEST_SHOWN = 200;

    private final ImportRows rows;
    private final Pools pools;
    private final Newcomers newcomers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Imports(ImportRows rows, Pools pools, Newcomers newcomers, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.pools = pools;
        this.newcomers = newcomers;
        this.clock = clock;
        this.events = events;
    }

    /** An import was started or is to be undone, and waits for its turn. */
    record Started() {}

    /** Whether the caller may bring people into the pool: who may add to it, and may add candidates. */
    @Transactional(readOnly = true)
    public boolean mayImport(Member by, PoolId pool) {
        var into = pools.get(by, pool);
        return into.open() && !into.system() && newcomers.mayAdd(by);
    }

    /** Takes a file of at most 10 MB. What it is, its content decides; its columns are proposed as last time, or by their headings. */
    public ImportId take(Member by, PoolId pool, String fileName, byte[] content) {
        if (!mayImport(by, pool)) throw new Refused(Refusal.NOT_ALLOWED);
        if (content.length > LARGEST) throw new Refused(Refusal.FILE_TOO_LARGE);
        try {
            var file = TableFile.of(content);
            var first = file.first(SEEN_AT_FIRST);
            var count = new int[1];
            file.rows(line -> ++count[0] > 0);
            if (count[0] == 0) throw new Refused(Refusal.FILE_EMPTY);
            var id = ImportId.next();
            rows.add(id, pool, by.id(), named(fileName), columns(by, first), count[0], clock.instant());
            rows.keep(id, content);
            return id;
        } catch (Unreadable unreadable) {
            throw new Refused(
                    switch (unreadable.why()) {
                        case EMPTY -> Refusal.FILE_EMPTY;
                        case NOT_A_TABLE -> Refusal.NOT_A_TABLE;
                        case TOO_LARGE -> Refusal.TABLE_TOO_LARGE;
                    });
        }
    }

    /** The caller's own import; not found for anybody else, and when its pool is gone. */
    @Transactional(readOnly = true)
    public ImportListing get(Member by, ImportId id) {
        var found = rows.find(by.id(), id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        pools.get(by, found.pool());
        return found;
    }

    /** The caller's own imports into the pool, newest first. */
    @Transactional(readOnly = true)
    public List<ImportListing> list(Member by, PoolId pool, int offset, int limit) {
        pools.get(by, pool);
        return rows.of(by.id(), pool, offset, limit);
    }

    /** What is wrong with which rows, by line. */
    @Transactional(readOnly = true)
    public List<ImportProblem> problems(Member by, ImportId id, int offset, int limit) {
        get(by, id);
        return rows.problems(id, offset, limit);
    }

    /** Starts it, with what each column holds; that is remembered for files with the same headings. */
    public void start(Member by, ImportId id, List<@Nullable ImportField> fields) {
        var found = get(by, id);
        if (!mayImport(by, found.pool())) throw new Refused(Refusal.NOT_ALLOWED);
        if (fields.size() != found.columns().size()) throw new Refused(Refusal.MALFORMED);
        var said = new Columns(fields).fields();
        if (!rows.start(id, said, clock.instant())) throw new Refused(Refusal.CHANGED_MEANWHILE);
        var headings =
                found.columns().stream().map(ImportListing.Column::heading).toList();
        rows.remember(
                by.id(),
                Headings.key(headings),
                headings.stream().map(Headings::folded).toList(),
                said);
        events.publishEvent(new Started());
        events.publishEvent(new ImportChanged(id, by.id()));
    }

    /** Stops it; nobody was added. Refused when it is over. */
    public void cancel(Member by, ImportId id) {
        get(by, id);
        if (!rows.cancel(id)) throw new Refused(Refusal.CHANGED_MEANWHILE);
        events.publishEvent(new ImportChanged(id, by.id()));
    }

    /**
     * Takes back what it brought, in the background: everybody it put into the pool is out again, and new people with whom
     * nobody has worked since are no longer candidates. For thirty days.
     */
    public void undo(Member by, ImportId id) {
        var found = get(by, id);
        if (!mayImport(by, found.pool())) throw new Refused(Refusal.NOT_ALLOWED);
        if (!found.undoable() || !rows.undo(id)) throw new Refused(Refusal.CHANGED_MEANWHILE);
        events.publishEvent(new Started());
        events.publishEvent(new ImportChanged(id, by.id()));
    }

    private List<ImportListing.Column> columns(Member by, List<Line> first) {
        var width = first.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        var headings = new ArrayList<String>();
        for (var at = 0; at < width; at++) headings.add(shown(first.getFirst().cell(at)));
        var fields = proposed(by, headings);
        var columns = new ArrayList<ImportListing.Column>();
        for (var at = 0; at < width; at++)
            columns.add(new ImportListing.Column(headings.get(at), example(first, at), fields.get(at)));
        return columns;
    }

    private List<@Nullable ImportField> proposed(Member by, List<String> headings) {
        var before = rows.remembered(by.id(), Headings.key(headings));
        if (before.isEmpty()) return Headings.proposed(headings);
        var taken = EnumSet.noneOf(ImportField.class);
        var fields = new ArrayList<@Nullable ImportField>();
        for (var heading : headings) {
            var field = before.get().of(Headings.folded(heading));
            fields.add(field != null && taken.add(field) ? field : null);
        }
        return fields;
    }

    private static String example(List<Line> first, int column) {
        return first.stream()
                .skip(1)
                .map(line -> line.cell(column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(Imports::shown)
                .orElse("");
    }

    private static String shown(String text) {
        var clean = text.replaceAll("[\\p{C}\\s]+", " ").strip();
        return clean.codePointCount(0, clean.length()) <= LONGEST_SHOWN
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_SHOWN - 1)) + "…";
    }

    private static String named(String fileName) {
        var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var clean = shown(last);
        return clean.isEmpty() ? "?" : clean;
    }
}
