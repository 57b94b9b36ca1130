package org.havn.dashboard.linkedin;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.links.LinkSpell;

/** To which profiles the candidate was linked, by whom and until when; each can be brought back. */
class LinkHistoryCard extends Card {
    private final Times times;

    LinkHistoryCard(CandidateId candidate, List<LinkSpell> spells, LinkActions actions, Times times, Runnable updated) {
        super(say("linkedin-tab.history"));
        this.times = times;
        var list = new UnorderedList();
        list.addClassName("link-history");
        spells.forEach(spell -> {
            var row = new Div(words(spell));
            row.addClassNames("row", "two");
            if (spell.returns() && actions.offered()) row.add(again(candidate, spell, actions, updated));
            list.add(new ListItem(row));
        });
        add(list);
    }

    private Div words(LinkSpell spell) {
        var address = new OutwardLink(spell.address(), spell.address().replaceFirst("^https://(www\\.)?", ""));
        var made = new Div(
                new Span(say(
                                spell.exported() ? "linkedin-tab.history.exported" : "linkedin-tab.history.linked",
                                spell.by())
                        + " "),
                times.ago(spell.since()));
        made.addClassName("second");
        var words = new Div(address, made);
        words.addClassName("words");
        var ending = spell.ending();
        if (ending != null) {
            var text = ending.by() == null
                    ? say("linkedin-tab.history.by-person")
                    : say("linkedin-tab.history.ended", ending.by());
            var ended = new Div(new Span(text + " "), times.ago(ending.at()));
            ended.addClassName("second");
            words.add(ended);
        }
        return words;
    }

    private static Button again(CandidateId candidate, LinkSpell spell, LinkActions actions, Runnable updated) {
        var again = new Button(say("linkedin-tab.history.again"), click -> actions.restore(candidate, spell, updated));
        again.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        again.setAriaLabel(say("linkedin-tab.history.again-of", spell.address()));
        return again;
    }
}
