package org.havn.profiles;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.havn.candidates.CandidateId;
import org.jspecify.annotations.Nullable;

/** What the house knows of a person on a page, as far as the caller may know it. */
public sealed interface Match {

    /**
     * One candidate, by a link, with what the caller may see of them: {@code jobs} counts the applications past
     * Prospect, {@code stage} is where the last moved of these stands, {@code exported} counts those that are prospects,
     * {@code latest} tells of the one application that says most. Without either they are known and on no job.
     */
    record Same(
            CandidateId candidate,
            String name,
            int jobs,
            @Nullable String stage,
            int exported,
            @Nullable Latest latest) implements Match {}

    /**
     * The application that moved last, one past Prospect before a prospect: its job, since when it stands where it does,
     * and the job's recruiter; of a prospect, who exported and when.
     */
    record Latest(String job, @Nullable String recruiter, Instant at) {}

    /** Nobody for sure, but these may be the person; a suggestion to link, never "In ATS". */
    record Likely(List<Possible> people) implements Match {
        public Likely {
            people = List.copyOf(people);
        }
    }

    /** What is known points to several candidates: all are shown, none is chosen. */
    record Conflict(List<Possible> people) implements Match {
        public Conflict {
            people = List.copyOf(people);
        }
    }

    /** Nobody, or nobody of whom the caller may know. */
    record None() implements Match {}

    /** A candidate who may be the person, and what agrees, the surest first. */
    record Possible(CandidateId candidate, String name, List<Why> why) {
        public Possible {
            why = Why.telling(why);
        }
    }

    /** What agrees between a person on a page and a candidate, the surest first. */
    enum Why {
        SLUG,
        LINKEDIN_ID,
        SAME_EMAIL,
        FORMER_SLUG,
        SAME_NAME_AND_NUMBER,
        SAME_NAME_AND_EMPLOYER,
        SAME_NAME_AND_SCHOOL,
        SAME_NUMBER,
        SAME_NAME;

        /** The stable code of the API and the key of the texts: {@code same-email}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether a person said so: a living link. */
        boolean link() {
            return this == SLUG || this == LINKEDIN_ID;
        }

        /** Whether an export must ask before it adds somebody else; a name alone never blocks. */
        boolean blocks() {
            return !link() && this != SAME_NAME;
        }

        /** The reasons worth showing: a link needs no other, and a name that agrees with more is not said twice. */
        private static List<Why> telling(List<Why> all) {
            var linked = all.stream().anyMatch(Why::link);
            var named = all.stream().anyMatch(why -> why.blocks() && why != SAME_EMAIL && why != FORMER_SLUG);
            return all.stream()
                    .filter(why -> linked ? why.link() : !(named && why == SAME_NAME))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
