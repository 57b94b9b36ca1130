package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.havn.candidates.CandidateId;
import org.havn.captures.Captured;
import org.havn.captures.Captures;
import org.havn.captures.Difference;
import org.havn.captures.ProfileField;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Toasts;
import org.havn.shared.Refused;

/** What the reader's last look at the person's page found: old and new side by side, to be taken over or left. */
class NewOnLinkedInCard extends Card {
    private final CurrentMember current;
    private final Captures captures;
    private final CandidateId candidate;
    private final Times times;
    private final Runnable updated;
    private final Div content = new Div();

    NewOnLinkedInCard(CurrentMember current, Captures captures, CandidateId candidate, Times times, Runnable updated) {
        super(say("capture.title"));
        this.current = current;
        this.captures = captures;
        this.candidate = candidate;
        this.times = times;
        this.updated = updated;
        content.addClassName("news");
        add(content);
        refresh();
    }

    final void refresh() {
        content.removeAll();
        var open = captures.open(current.get(), candidate);
        open.ifPresent(this::show);
        setVisible(open.isPresent());
    }

    private void show(Captured captured) {
        aside(new Span(say("capture.read") + " "), times.ago(captured.at()));
        var what = new Paragraph(say("capture.text"));
        what.addClassName("note");
        var list = new UnorderedList();
        captured.differences().forEach(one -> list.add(row(captured, one)));
        var all = new Button(say("capture.accept-all"), click -> accept(captured, fields(captured)));
        all.addThemeVariants(ButtonVariant.PRIMARY);
        var dismiss = new Button(say("capture.dismiss"), click -> dismiss(captured));
        dismiss.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(dismiss, all);
        actions.addClassName("actions");
        content.add(what, list, actions);
    }

    private ListItem row(Captured captured, Difference one) {
        var name = say("capture.field." + one.field().code());
        var accept = new Button(say("capture.accept"), click -> accept(captured, Set.of(one.field())));
        accept.addThemeVariants(ButtonVariant.SMALL);
        accept.setAriaLabel(say("capture.accept-field", name));
        var head = new Div(new H3(name), accept);
        head.addClassName("news-head");
        var sides = new Div(side("capture.known", one.was()), side("capture.page", one.becomes()));
        sides.addClassName("sides");
        return new ListItem(head, sides);
    }

    private static Component side(String key, List<String> texts) {
        var label = new Div(say(key));
        label.addClassName("second");
        var side = new Div(label);
        if (texts.isEmpty()) {
            var nothing = new Div(say("capture.nothing"));
            nothing.addClassName("second");
            side.add(nothing);
        }
        texts.forEach(text -> side.add(new Div(text)));
        return side;
    }

    private static Set<ProfileField> fields(Captured captured) {
        return captured.differences().stream().map(Difference::field).collect(Collectors.toSet());
    }

    private void accept(Captured captured, Set<ProfileField> fields) {
        try {
            captures.accept(current.get(), candidate, captured.id(), fields);
            Toasts.done(say("capture.accepted"));
        } catch (Refused refused) {
            Toasts.refused(refused);
        }
        updated.run();
    }

    private void dismiss(Captured captured) {
        captures.dismiss(current.get(), candidate, captured.id());
        updated.run();
        Toasts.done(say("capture.dismissed"));
    }
}
