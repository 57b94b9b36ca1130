package org.havn.dashboard.outreach;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.LinkedText;
import org.havn.dashboard.parts.PersonLine;
import org.havn.dashboard.parts.RowList;
import org.havn.exclusions.Exclusion;
import org.havn.outreach.CoolOff;
import org.havn.outreach.Exchange;

/** Who wrote to the person and when; whether there was an answer; and when it is too soon to write again. */
public class LedgerCard extends Card {
    private final CandidateId candidate;
    private final LedgerActions actions;
    private final Times times;
    private final Div excluded = new Div();
    private final Div waiting = new Div();
    private final RowList<Exchange> list;

    LedgerCard(CandidateId candidate, LedgerActions actions, Times times) {
        super(say("ledger.title"));
        this.candidate = candidate;
        this.actions = actions;
        this.times = times;
        addClassName("ledger");
        waiting.addClassNames("notice", "amber");
        list = new RowList<>(
                say("ledger.title"),
                (offset, limit) -> actions.exchanges(candidate).stream()
                        .skip(offset)
                        .limit(limit)
                        .toList(),
                this::row,
                () -> new EmptyState(say("ledger.none"), say("ledger.none.text")).quiet());
        if (actions.mayLog(candidate)) {
            var log = new Button(
                    say("ledger.log"),
                    click -> actions.logDialog(candidate, this::refresh).open());
            log.addThemeVariants(ButtonVariant.SMALL);
            aside(log);
        }
        add(excluded, waiting, list);
        showWaiting();
    }

    /** Reads again what is known. */
    public final void refresh() {
        list.refresh();
        showWaiting();
    }

    private void showWaiting() {
        excluded.removeAll();
        var why = actions.exclusion(candidate);
        excluded.setVisible(why.isPresent() || actions.mayExclude());
        if (why.isPresent()) showExcluded(why.get());
        else if (actions.mayExclude())
            excluded.add(small(say("exclusion.do"), () -> actions.exclude(candidate, this::refresh)));
        excluded.setClassName("notice", why.isPresent());
        excluded.setClassName("coral", why.isPresent());
        var until = actions.waiting(candidate);
        waiting.removeAll();
        waiting.setVisible(until.isPresent());
        until.ifPresent(one -> waiting.add(words(one)));
    }

    private void showExcluded(Exclusion one) {
        excluded.add(new Span(say("exclusion.title") + ": " + actions.why(one)));
        if (actions.mayExclude()) excluded.add(small(say("exclusion.lift"), () -> actions.lift(one, this::refresh)));
    }

    private Component words(CoolOff.Waiting one) {
        var key = one.hard()
                ? one.own() ? "ledger.waiting.own.hard" : "ledger.waiting.hard"
                : one.own() ? "ledger.waiting.own" : "ledger.waiting";
        return new Span(say(key, times.date(one.until()), one.by()));
    }

    private Component row(Exchange one) {
        var line = PersonLine.of(one.by())
                .below(
                        new Span(say(one.own() ? "ledger.you-wrote" : "ledger.wrote") + " "),
                        times.ago(one.at()),
                        new Span(one.jobTitle() == null ? "" : " · " + one.jobTitle()));
        var state = one.answered()
                ? new Chip(say("ledger.answered"), Chip.Tone.SEA)
                : new Chip(say("ledger.no-reply"), Chip.Tone.AMBER);
        var foot = new Div(state);
        foot.addClassName("actions");
        if (actions.mayAnswer(one)) foot.add(answered(one));
        if (one.own()) foot.add(remove(one));
        var head = new Div(line, foot);
        head.addClassName("ledger-row");
        if (one.content() == null) return head;
        var text = new LinkedText(one.content());
        text.addClassName("prose");
        return new Div(head, new Details(say("ledger.your-text"), text));
    }

    private Button answered(Exchange one) {
        var button = small(say(one.answered() ? "ledger.mark-unanswered" : "ledger.mark-answered"), () -> {
            actions.answered(candidate, one, !one.answered());
            refresh();
        });
        button.setAriaLabel(say(one.answered() ? "ledger.mark-unanswered-of" : "ledger.mark-answered-of", one.by()));
        return button;
    }

    private Button remove(Exchange one) {
        var button = small(say("do.remove"), () -> actions.remove(candidate, one, this::refresh));
        button.setAriaLabel(say("ledger.remove-of", times.text(one.at())));
        return button;
    }

    private static Button small(String text, Runnable then) {
        var button = new Button(text, click -> then.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
