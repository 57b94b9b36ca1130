package org.havn.dashboard.feedback;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.UUID;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.Initials;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.Toasts;
import org.havn.interviews.FeedbackForm;
import org.havn.interviews.Interviews;
import org.havn.pipeline.ApplicationId;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The member's own feedback on one application: theirs alone until it is submitted, then the team's and final. */
@Route(value = "feedback/:application", layout = Frame.class)
@PermitAll
class FeedbackView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
    private final CurrentMember current;
    private final Interviews interviews;
    private final Times times;
    private final FeedbackFields fields = new FeedbackFields();
    private final Paragraph state = new Paragraph();
    private @Nullable FeedbackForm seen;

    FeedbackView(CurrentMember current, Interviews interviews, Times times) {
        this.current = current;
        this.interviews = interviews;
        this.times = times;
        state.addClassName("note");
        state.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = id(event.getRouteParameters().get("application").orElse(""));
        show(interviews.form(current.get(), id));
    }

    private void show(FeedbackForm form) {
        seen = form;
        removeAll();
        fields.fill(form.draft());
        fields.readOnly(form.submittedAt() != null);
        var header = new PageHeader(form.candidateName())
                .crumb(Paths.HOME, say("home.title"))
                .crumb(Paths.candidate(form.candidate()), form.candidateName())
                .before(new Initials(form.candidateName()).large())
                .sub(form.jobTitle() + " · " + Words.stage(form.stageName()));
        var card = new Card(say("feedback.title"), state, fields);
        card.addClassName("narrow");
        if (form.submittedAt() == null) {
            showState(form.savedAt());
            card.add(actions());
        } else {
            state.removeAll();
            state.add(
                    new Chip(say("feedback.submitted"), Chip.Tone.SEA),
                    new Span(" " + say("feedback.submitted.text") + " "),
                    times.ago(form.submittedAt()));
        }
        add(header, card);
    }

    private Div actions() {
        var submit = new Button(say("feedback.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(submit, new Button(say("do.save"), click -> save()));
        actions.addClassName("actions");
        return actions;
    }

    private void save() {
        interviews.save(current.get(), seen(), fields.draft());
        fields.kept();
        var saved = interviews.form(current.get(), seen().application());
        seen = saved;
        showState(saved.savedAt());
        Toasts.done(say("feedback.saved"));
    }

    private void submit() {
        if (!fields.complete()) return;
        new QuestionDialog(say("feedback.submit.title"), say("feedback.submit.text"), say("feedback.submit"), () -> {
                    interviews.submit(current.get(), seen(), fields.draft());
                    fields.kept();
                    show(interviews.form(current.get(), seen().application()));
                    Toasts.done(say("feedback.submitted"));
                })
                .open();
    }

    private void showState(@Nullable Instant savedAt) {
        state.removeAll();
        if (savedAt == null) state.add(new Span(say("feedback.new")));
        else state.add(new Span(say("feedback.saved.only-you") + " "), times.ago(savedAt));
    }

    /**
     * Leaving with words that nobody has kept: they are kept as a draft, which only their author sees. What cannot be
     * kept stays on the screen once more, with the reason; the second attempt leaves.
     */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (seen == null || !fields.changed()) return;
        try {
            interviews.save(current.get(), seen, fields.draft());
            Toasts.done(say("feedback.saved"));
        } catch (Refused refused) {
            event.postpone();
            fields.kept();
            Toasts.refused(refused.reason());
        }
    }

    private FeedbackForm seen() {
        if (seen == null) throw new Refused(Refusal.NOT_FOUND);
        return seen;
    }

    private static ApplicationId id(String text) {
        try {
            return new ApplicationId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new Refused(Refusal.NOT_FOUND);
        }
    }

    @Override
    public String getPageTitle() {
        return say("title", say("feedback.title"));
    }
}
