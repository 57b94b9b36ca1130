package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.havn.candidates.CandidateId;
import org.havn.captures.Captures;
import org.havn.captures.Corrections;
import org.havn.captures.Fact;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.parts.Card;

/** What is known of the person's life at work, and from whom; shown only if there is anything. */
class ProfileCard extends Card {
    private final CurrentMember current;
    private final Captures captures;
    private final Corrections corrections;
    private final CandidateId candidate;
    private final DescriptionList facts = new DescriptionList();

    ProfileCard(CurrentMember current, Captures captures, Corrections corrections, CandidateId candidate) {
        super(say("facts.title"));
        this.current = current;
        this.captures = captures;
        this.corrections = corrections;
        this.candidate = candidate;
        facts.addClassName("facts");
        add(facts);
        refresh();
    }

    final void refresh() {
        facts.removeAll();
        var known = captures.facts(current.get(), candidate);
        known.forEach(this::show);
        setVisible(!known.isEmpty());
    }

    private void show(Fact fact) {
        var source = new Span(" · " + say("facts.from." + fact.source().code()));
        source.addClassName("second");
        var name = say("capture.field." + fact.field().code());
        var term = new DescriptionList.Term(name);
        term.add(source);
        if (corrections.mayCorrect(current.get(), candidate, fact)) term.add(correct(fact, name));
        var description = new DescriptionList.Description();
        fact.texts().forEach(text -> description.add(new Div(text)));
        facts.add(term, description);
    }

    private Button correct(Fact fact, String name) {
        var correct = new Button(
                say("facts.correct"),
                click -> new CorrectFactDialog(current, corrections, candidate, fact, this::refresh).open());
        correct.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        correct.setAriaLabel(say("facts.correct-of", name));
        return correct;
    }
}
