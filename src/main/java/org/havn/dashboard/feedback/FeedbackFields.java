package org.havn.dashboard.feedback;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.havn.interviews.FeedbackDraft;
import org.jspecify.annotations.Nullable;

/** What a feedback form asks in words; a pause in writing is the moment to keep them. */
class FeedbackFields extends Div {
    private static final int LONGEST = 10_000;
    private static final int PAUSE = 800;

    private final TextArea overall = text("feedback.overall");
    private final TextArea strengths = text("feedback.strengths");
    private final TextArea weaknesses = text("feedback.weaknesses");
    private @Nullable Boolean recommended;
    private FeedbackDraft kept = FeedbackDraft.EMPTY;

    FeedbackFields(Runnable pausing) {
        addClassName("form");
        overall.addClassName("tall");
        for (var area : areas()) {
            area.setMaxLength(LONGEST);
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.setValueChangeTimeout(PAUSE);
            area.addValueChangeListener(typed -> {
                if (typed.isFromClient()) pausing.run();
            });
        }
        add(overall, strengths, weaknesses);
    }

    void fill(FeedbackDraft draft) {
        overall.setValue(draft.overall());
        strengths.setValue(draft.strengths());
        weaknesses.setValue(draft.weaknesses());
        recommended = draft.recommend();
        kept = draft;
    }

    void readOnly(boolean finished) {
        areas().forEach(area -> area.setReadOnly(finished));
    }

    /** What stands in the fields, with the recommendation that was given before, if any. */
    FeedbackDraft draft() {
        return draft(recommended);
    }

    FeedbackDraft draft(@Nullable Boolean recommend) {
        return new FeedbackDraft(recommend, overall.getValue(), strengths.getValue(), weaknesses.getValue());
    }

    /** Whether something was written that is not kept yet. */
    boolean changed() {
        return !draft().equals(kept);
    }

    void kept() {
        kept = draft();
    }

    private List<TextArea> areas() {
        return List.of(overall, strengths, weaknesses);
    }

    private static TextArea text(String key) {
        return new TextArea(say(key));
    }
}
