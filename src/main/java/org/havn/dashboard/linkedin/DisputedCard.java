package org.havn.dashboard.linkedin;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.parts.Card;
import org.havn.profiles.Match;

/** The profile points to this candidate, and an e-mail on it to another: both, and three ways to settle it. */
class DisputedCard extends Card {
    DisputedCard(
            CandidateId candidate,
            List<Match.Possible> disputed,
            LinkActions actions,
            Conflicts conflicts,
            Runnable updated) {
        super(say("linkedin-tab.disputed"));
        addClassName("disputed");
        var text = new Paragraph(say("linkedin-tab.disputed.text"));
        text.addClassName("note");
        add(text);
        disputed.stream()
                .map(Match.Possible::candidate)
                .filter(other -> !other.equals(candidate))
                .forEach(other -> add(settle(candidate, other, actions, conflicts, updated)));
    }

    private static Div settle(
            CandidateId candidate, CandidateId other, LinkActions actions, Conflicts conflicts, Runnable updated) {
        var sides = new Div(conflicts.side(candidate), conflicts.side(other));
        sides.addClassName("sides");
        var all = new Div(sides);
        if (!actions.offered()) return all;
        var two = new Button(say("linkedin-tab.two-people"), click -> actions.twoPeople(candidate, other, updated));
        var unlink = new Button(say("candidate.unlink"), click -> actions.unlink(candidate, updated));
        unlink.addThemeVariants(ButtonVariant.TERTIARY);
        var one = new Button(say("linkedin-tab.conflict.one"), click -> conflicts.merge(candidate, other, updated));
        one.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(unlink, two, one);
        buttons.addClassName("actions");
        all.add(buttons);
        return all;
    }
}
