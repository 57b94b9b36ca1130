package org.havn.dashboard.templates;

import static org.havn.dashboard.Words.say;

import java.util.ArrayList;
import java.util.List;
import org.havn.dashboard.Words;
import org.havn.process.Audience;
import org.havn.process.PlannedActivity;
import org.havn.process.ReminderDelay;

/** An activity in one line: what it is, and in what it differs from the usual. */
final class ActivitySummary {
    private ActivitySummary() {}

    static String of(PlannedActivity activity) {
        var settings = activity.settings();
        List<String> parts = new ArrayList<>();
        switch (activity.kind()) {
            case PROSPECT, OFFER -> parts.add(say(settings.hiringManager() ? "process.hm.may" : "process.hm.may-not"));
            case CHECKLIST -> parts.add(say(settings.required() ? "process.required" : "process.optional"));
            case INTERVIEW, FEEDBACK -> {
                parts.add(Words.of(activity.kind()));
                if (settings.inheritTeam()) parts.add(say("process.inherit"));
                if (settings.viewBefore()) parts.add(say("process.view-before"));
                if (settings.editAfter()) parts.add(say("process.edit-after"));
                if (settings.reminder() != ReminderDelay.NONE)
                    parts.add(say("process.reminded", Words.of(settings.reminder())));
            }
            case APPLICATION -> {}
        }
        if (settings.audience() != Audience.ALL) parts.add(Words.of(settings.audience()));
        return String.join(" · ", parts);
    }
}
