package org.havn.interviews;

import org.jspecify.annotations.Nullable;

/** What an interviewer wrote so far; each text up to 10,000 characters, {@code recommend} null while undecided. */
public record FeedbackDraft(@Nullable Boolean recommend, String overall, String strengths, String weaknesses) {
    public static final FeedbackDraft EMPTY = new FeedbackDraft(null, "", "", "");
}
