package org.havn.jobs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.havn.history.Field;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What a job says of itself; title (200), description (20,000) and location (200 characters) cannot be missing (B1). */
public record JobDetails(
        String title, String description, String location, int openings, boolean prospectsEnabled, JobTerms terms) {
    public JobDetails {
        title = written(title);
        description = written(description);
        location = written(location);
        if (title.isEmpty() || description.isEmpty() || location.isEmpty()) throw new Refused(Refusal.MISSING_FIELD);
        if (title.length() > 200 || description.length() > 20_000 || location.length() > 200)
            throw new Refused(Refusal.TOO_LARGE);
        if (openings < 1 || openings > 999) throw new Refused(Refusal.MALFORMED);
    }

    public JobDetails(String title, String description, String location, int openings, boolean prospectsEnabled) {
        this(title, description, location, openings, prospectsEnabled, JobTerms.NONE);
    }

    /** A new job has one opening and takes prospects (B2). */
    public JobDetails(String title, String description, String location) {
        this(title, description, location, 1, true);
    }

    JobDetails withProspects(boolean enabled) {
        return new JobDetails(title, description, location, openings, enabled, terms);
    }

    /** The database keeps no zero character. */
    private static String written(String text) {
        return text.replace("\u0000", "").strip();
    }

    /** What is different from before, by field, for the history (K11). */
    Map<String, Field> changedFrom(JobDetails before) {
        var was = before.texts();
        var fields = new LinkedHashMap<String, Field>();
        texts().forEach((name, is) -> {
            var old = was.getOrDefault(name, "");
            if (!old.equals(is)) fields.put(name, new Field(orNull(old), orNull(is)));
        });
        return fields;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("title", title);
        texts.put("description", description);
        texts.put("location", location);
        texts.put("openings", String.valueOf(openings));
        texts.put("prospects", String.valueOf(prospectsEnabled));
        texts.put("employment", Objects.toString(terms.employment(), ""));
        texts.put("seniority", terms.seniority().name());
        texts.put("skills", String.join(", ", terms.skills()));
        texts.put("functions", String.join(", ", terms.functions()));
        texts.put("industries", String.join(", ", terms.industries()));
        texts.put("salary", Objects.toString(terms.salary(), ""));
        texts.put("visibility", terms.visibility().name());
        return texts;
    }
}
