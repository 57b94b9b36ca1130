package org.havn.process;

/**
 * How an activity works. {@code required}: a checklist item to be done before the stage is left (C5). {@code inheritTeam}:
 * the whole hiring team is asked for feedback (D1). {@code viewBefore}: an interviewer sees the others' submitted forms
 * before their own (D2, D3). {@code editAfter}: a submitted form may be changed (D4). {@code hiringManager}: of Prospect,
 * hiring managers add and see prospects (C3); of Offer, they may prepare one.
 */
public record ActivitySettings(
        boolean required,
        Audience audience,
        boolean inheritTeam,
        boolean viewBefore,
        boolean editAfter,
        ReminderDelay reminder,
        boolean hiringManager) {
    public static final ActivitySettings USUAL =
            new ActivitySettings(false, Audience.ALL, true, false, false, ReminderDelay.NONE, true);
}
