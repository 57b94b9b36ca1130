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
import java.util.Objects;
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
import org.havn.dashboard.parts.Toasts;
import org.havn.interviews.FeedbackForm;
import org.havn.interviews.Interviews;
import org.havn.pipeline.ApplicationId;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The member's own feedback on one application: kept as they write and theirs alone until it is submitted, then the team's.
 * From home or a mail it takes two clicks: the way here, and one of the two answers.
 */
@Route(value = "feedback/:application", layout = Frame.class)
@PermitAll
class FeedbackView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
    private final CurrentMember current;
    private final Interviews interviews;
    private final Times times;
    private final FeedbackFields fields = new FeedbackFields(this::keep);
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
        fields.readOnly(!form.editable());
        var header = new PageHeader(form.candidateName())
                .crumb(Paths.HOME, say("home.title"))
                .crumb(Paths.candidate(form.candidate()), form.candidateName())
                .before(new Initials(form.candidateName()).large())
                .sub(form.jobTitle() + " · " + Words.stage(form.stageName()));
        var card = new Card(say("feedback.title"), state, fields);
        card.addClassNames("narrow", "feedback");
        if (form.submittedAt() == null) showState(form.savedAt());
        else showSubmitted(form);
        if (form.editable()) card.add(actions(form));
        add(header, card);
    }

    private Div actions(FeedbackForm form) {
        var yes = new Button(say("feedback.submit.yes"), click -> submit(true));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        var no = new Button(say("feedback.submit.no"), click -> submit(false));
        var actions = new Div(yes, no);
        actions.addClassName("actions");
        if (form.submittedAt() == null) actions.add(new Button(say("do.save"), click -> save()));
        return actions;
    }

    private void save() {
        keep();
        Toasts.done(say("feedback.saved"));
    }

    /** Keeps what is written; a form that the team reads already is changed by an answer only. */
    private void keep() {
        if (seen().submittedAt() != null) return;
        interviews.save(current.get(), seen(), fields.draft());
        fields.kept();
        var saved = interviews.form(current.get(), seen().application());
        seen = saved;
        showState(saved.savedAt());
    }

    private void submit(boolean recommend) {
        interviews.submit(current.get(), seen(), fields.draft(recommend));
        show(interviews.form(current.get(), seen().application()));
        Toasts.done(say("feedback.submitted"));
    }

    private void showSubmitted(FeedbackForm form) {
        var recommends = Boolean.TRUE.equals(form.draft().recommend());
        state.removeAll();
        state.add(
                new Chip(say("feedback.submitted"), Chip.Tone.SEA),
                new Chip(
                        say(recommends ? "feedback.recommends" : "feedback.recommends-not"),
                        recommends ? Chip.Tone.SEA : Chip.Tone.CORAL),
                new Span(" " + say(form.editable() ? "feedback.submitted.editable" : "feedback.submitted.text") + " "),
                times.ago(Objects.requireNonNull(form.submittedAt())));
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
        if (seen == null || seen.submittedAt() != null || !fields.changed()) return;
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
