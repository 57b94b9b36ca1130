package org.havn.jobs;

import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** What a job says of itself; title (200), description (20,000) and location (200 characters) cannot be missing (B1). */
public record JobDetails(String title, String description, String location, int openings, boolean prospectsEnabled) {
    public JobDetails {
        title = written(title);
        description = written(description);
        location = written(location);
        if (title.isEmpty() || description.isEmpty() || location.isEmpty()) throw new Refused(Refusal.MISSING_FIELD);
        if (title.length() > 200 || description.length() > 20_000 || location.length() > 200)
            throw new Refused(Refusal.TOO_LARGE);
        if (openings < 1 || openings > 999) throw new Refused(Refusal.MALFORMED);
    }

    /** The database keeps no zero character. */
    private static String written(String text) {
        return text.replace("\u0000", "").strip();
    }

    /** A new job has one opening and takes prospects (B2). */
    public JobDetails(String title, String description, String location) {
        this(title, description, location, 1, true);
    }
}
