package org.havn.world;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.SplittableRandom;

/** Notes, messages, and the pools in which people are kept; a few people have most of them. */
final class Writings {
    private static final int POOLS = 200;

    private final WorldSize size;
    private final Office office;
    private final Instant now;

    Writings(WorldSize size, Office office, Instant now) {
        this.size = size;
        this.office = office;
        this.now = now;
    }

    void write(Connection to) throws SQLException {
        notes(to);
        messages(to);
        pools(to);
    }

    private void notes(Connection to) throws SQLException {
        var random = new SplittableRandom(8);
        try (var copy = new Copy(to, "note", "id, version, candidate_id, author, visibility, text, created_at")) {
            for (int number = 0; number < size.notes(); number++)
                copy.row(
                        Ids.of(Ids.Kind.NOTE, number),
                        0,
                        someCandidate(random),
                        office.member(1 + 5 * random.nextInt(size.members() / 5)),
                        number % 5 == 0 ? "PRIVATE" : "TEAM",
                        Words.sentence(random) + " " + Words.sentence(random),
                        now.minusSeconds(20L * (size.notes() - number)));
        }
    }

    private void messages(Connection to) throws SQLException {
        var random = new SplittableRandom(9);
        try (var copy = new Copy(to, "message", "id, candidate_id, sender_id, sent_at, logged_at, answered_at")) {
            for (int number = 0; number < size.messages(); number++) {
                var at = now.minusSeconds(200L * (size.messages() - number));
                copy.row(
                        Ids.of(Ids.Kind.MESSAGE, number),
                        someCandidate(random),
                        office.member(1 + 5 * random.nextInt(size.members() / 5)),
                        at,
                        at,
                        number % 3 == 0 ? at.plusSeconds(86_400) : null);
            }
        }
    }

    /** The first pool holds a twentieth of everybody. */
    private void pools(Connection to) throws SQLException {
        try (var copy = new Copy(to, "pool", "id, version, owner_id, name, folded, created_at")) {
            for (int number = 0; number < POOLS; number++)
                copy.row(
                        Ids.of(Ids.Kind.POOL, number),
                        0,
                        office.member(1 + 5 * (number % (size.members() / 5))),
                        "People for later " + number,
                        "people for later " + number,
                        now);
        }
        try (var copy = new Copy(to, "pool_entry", "id, pool_id, candidate_id, added_by, added_at")) {
            for (int entry = 0; entry < size.candidates() / 10; entry++) {
                var pool = entry % 2 == 0 ? 0 : 1 + entry % (POOLS - 1);
                copy.row(
                        Ids.of(Ids.Kind.ENTRY, entry),
                        Ids.of(Ids.Kind.POOL, pool),
                        Ids.of(Ids.Kind.CANDIDATE, entry * 7L % size.candidates()),
                        office.member(1),
                        now);
            }
        }
    }

    private java.util.UUID someCandidate(SplittableRandom random) {
        return Ids.of(Ids.Kind.CANDIDATE, Words.skewed(random, size.candidates()));
    }
}
