package org.havn.dashboard.feedback;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.havn.interviews.FeedbackDraft;

/** What a feedback form asks: a recommendation and three texts. */
class FeedbackFields extends Div {
    private static final int LONGEST = 10_000;

    private final RadioButtonGroup<Boolean> recommend = new RadioButtonGroup<>(say("feedback.recommend"));
    private final TextArea overall = text("feedback.overall");
    private final TextArea strengths = text("feedback.strengths");
    private final TextArea weaknesses = text("feedback.weaknesses");
    private FeedbackDraft kept = FeedbackDraft.EMPTY;

    FeedbackFields() {
        addClassName("form");
        recommend.setItems(true, false);
        recommend.setItemLabelGenerator(yes -> say(yes ? "feedback.recommend.yes" : "feedback.recommend.no"));
        recommend.addValueChangeListener(chosen -> recommend.setInvalid(false));
        overall.addClassName("tall");
        add(recommend, overall, strengths, weaknesses);
    }

    void fill(FeedbackDraft draft) {
        recommend.setValue(draft.recommend());
        overall.setValue(draft.overall());
        strengths.setValue(draft.strengths());
        weaknesses.setValue(draft.weaknesses());
        kept = draft;
    }

    void readOnly(boolean submitted) {
        recommend.setReadOnly(submitted);
        overall.setReadOnly(submitted);
        strengths.setReadOnly(submitted);
        weaknesses.setReadOnly(submitted);
    }

    FeedbackDraft draft() {
        return new FeedbackDraft(recommend.getValue(), overall.getValue(), strengths.getValue(), weaknesses.getValue());
    }

    /** Whether something was written that is not kept yet. */
    boolean changed() {
        return !draft().equals(kept);
    }

    void kept() {
        kept = draft();
    }

    /** Whether the form can be handed in; else the recommendation is asked for. */
    boolean complete() {
        recommend.setErrorMessage(say("refused.recommendation-needed"));
        recommend.setInvalid(recommend.getValue() == null);
        return !recommend.isInvalid();
    }

    private static TextArea text(String key) {
        var area = new TextArea(say(key));
        area.setMaxLength(LONGEST);
        return area;
    }
}
