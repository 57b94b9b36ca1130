package org.havn.changes;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.havn.candidates.CandidateId;
import org.havn.hiring.JobId;
import org.havn.pools.PoolId;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What changed: something on a job, about a candidate, or both; or in a pool; or something that is one member's alone.
 * Without any of them it may be anything. Published in each process as an application event, after the commit.
 */
public record Change(
        @Nullable JobId job,
        @Nullable CandidateId candidate,
        @Nullable PoolId pool,
        @Nullable MemberId member,
        OfCard card) {
    private static final String BETWEEN = ",";

    /** What it is to the candidate's card on LinkedIn pages. */
    public enum OfCard {
        SAME,
        CHANGED,
        /** For some it may be gone altogether. */
        GONE,
        /** Changes went by unheard: whoever shows something asks again. */
        MISSED
    }

    static Change of(@Nullable JobId job, @Nullable CandidateId candidate, OfCard card) {
        return new Change(job, candidate, null, null, card);
    }

    static Change of(PoolId pool) {
        return new Change(null, null, pool, null, OfCard.SAME);
    }

    static Change of(@Nullable MemberId member) {
        return new Change(null, null, null, member, OfCard.SAME);
    }

    static Change missed() {
        return new Change(null, null, null, null, OfCard.MISSED);
    }

    public boolean concerns(MemberId other) {
        return other.equals(member) || anything();
    }

    public boolean concerns(JobId other) {
        return other.equals(job) || anything();
    }

    public boolean concerns(CandidateId other) {
        return other.equals(candidate) || anything();
    }

    public boolean concerns(PoolId other) {
        return other.equals(pool) || anything();
    }

    public boolean concernsPools() {
        return pool != null || anything();
    }

    private boolean anything() {
        return job == null && candidate == null && pool == null && member == null;
    }

    /** As it travels: four ids, each of them empty where there is none, and the card's word. */
    String text() {
        return String.join(
                BETWEEN,
                text(job == null ? null : job.value()),
                text(candidate == null ? null : candidate.value()),
                text(pool == null ? null : pool.value()),
                text(member == null ? null : member.value()),
                card.name());
    }

    /** Nothing, where another version of Havn said something this one does not know. */
    static Optional<Change> read(String text) {
        var parts = text.split(BETWEEN, -1);
        if (parts.length != 5) return Optional.empty();
        try {
            return Optional.of(new Change(
                    id(parts[0], JobId::new),
                    id(parts[1], CandidateId::new),
                    id(parts[2], PoolId::new),
                    id(parts[3], MemberId::new),
                    OfCard.valueOf(parts[4])));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static <T> @Nullable T id(String text, Function<UUID, T> make) {
        return text.isEmpty() ? null : make.apply(UUID.fromString(text));
    }
}
