package org.havn.interviews;

import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What an interviewer wrote so far; each text up to 10,000 characters, {@code recommend} null while undecided. */
public record FeedbackDraft(@Nullable Boolean recommend, String overall, String strengths, String weaknesses) {
    public static final FeedbackDraft EMPTY = new FeedbackDraft(null, "", "", "");

    private static final int LONGEST = 10_000;

    public FeedbackDraft {
        overall = written(overall);
        strengths = written(strengths);
        weaknesses = written(weaknesses);
    }

    private static String written(String text) {
        var clean = text.replace("\u0000", "").strip();
        if (clean.length() > LONGEST) throw new Refused(Refusal.TOO_LARGE);
        return clean;
    }
}
