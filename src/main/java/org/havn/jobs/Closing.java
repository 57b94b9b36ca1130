package org.havn.jobs;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havn.hiring.JobId;
import org.havn.history.Field;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;

/**
 * How a job ends: cancelled, or filled with those whose applications {@code chosen} names (B15). The comment has up to
 * 4,000 characters.
 */
public record Closing(
        Reason reason, Set<UUID> chosen, @Nullable String comment) {
    public static final Closing CANCELLED = new Closing(Reason.CANCELLED, Set.of(), null);

    private static final int LONGEST_COMMENT = 4_000;

    public Closing {
        chosen = Set.copyOf(chosen);
        comment = comment == null ? null : comment.replace("\u0000", "").strip();
        if (comment != null && comment.isEmpty()) comment = null;
        if (comment != null && comment.length() > LONGEST_COMMENT) throw new Refused(Refusal.TOO_LARGE);
        if (reason == Reason.FILLED && chosen.isEmpty()) throw new Refused(Refusal.CHOSEN_NEEDED);
        if (reason == Reason.CANCELLED && !chosen.isEmpty()) throw new Refused(Refusal.MALFORMED);
    }

    /** As it stands in the job's history. */
    Map<String, Field> fields() {
        var fields = new HashMap<String, Field>();
        fields.put("reason", new Field(null, reason.name()));
        if (comment != null) fields.put("comment", new Field(null, comment));
        return fields;
    }

    /** Why a job ends. */
    public enum Reason {
        FILLED,
        CANCELLED
    }

    /** What another room does, or refuses, when a job ends or opens again: in the same transaction, with the job held. */
    public interface Rule {
        void closing(Member by, JobId job, Closing closing);

        void reopening(Member by, JobId job);
    }
}
