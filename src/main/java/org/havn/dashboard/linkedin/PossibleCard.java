package org.havn.dashboard.linkedin;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.havn.candidates.Candidate;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.PersonLine;
import org.havn.linkedin.PossibleProfile;

/** The profiles that may be this candidate's, with the reasons; a person decides. */
class PossibleCard extends Card {
    private final Candidate candidate;
    private final LinkActions actions;
    private final Conflicts conflicts;
    private final Runnable updated;

    PossibleCard(
            Candidate candidate,
            List<PossibleProfile> profiles,
            LinkActions actions,
            Conflicts conflicts,
            Runnable updated) {
        super(say("linkedin-tab.possible"));
        this.candidate = candidate;
        this.actions = actions;
        this.conflicts = conflicts;
        this.updated = updated;
        var text =
                new Paragraph(say("linkedin-tab.possible.text", candidate.name().value()));
        text.addClassName("note");
        var list = new UnorderedList();
        list.addClassName("possible-profiles");
        profiles.forEach(one -> list.add(row(one)));
        add(text, list);
    }

    private ListItem row(PossibleProfile one) {
        var address = one.address().url();
        var shown = one.name() == null ? slug(address) : one.name();
        var line = PersonLine.of(shown);
        if (one.headline() != null) line.below(one.headline());
        line.below(
                one.why().stream().map(why -> say("possible.why." + why.code())).collect(Collectors.joining(" · ")));
        line.below(new OutwardLink(address, one.name() == null ? say("linkedin-tab.open") : slug(address)));
        var holder = one.holder();
        if (holder != null)
            line.below(
                    new Span(say("linkedin-tab.held-by") + " "),
                    new PathLink(Paths.candidate(holder.candidate()), holder.name()).as("link"));
        var row = new Div(line, buttons(one, shown));
        row.addClassNames("row", "two");
        return new ListItem(row);
    }

    private Div buttons(PossibleProfile one, String shown) {
        var buttons = new Div();
        buttons.addClassName("actions");
        if (!actions.offered()) return buttons;
        var claim = one.claim();
        if (claim != null) {
            var dismiss =
                    new Button(say("linkedin-tab.not-them"), click -> actions.dismiss(candidate.id(), claim, updated));
            dismiss.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            dismiss.setAriaLabel(say("linkedin-tab.not-them-of", shown));
            buttons.add(dismiss);
        }
        var holder = one.holder();
        var link = holder == null
                ? new Button(say("linkedin-tab.link"), click -> link(one))
                : new Button(
                        say("merge.compare"),
                        click -> conflicts.ask(candidate.id(), holder.candidate(), one.address(), updated));
        link.addThemeVariants(ButtonVariant.SMALL);
        link.setAriaLabel(say(holder == null ? "linkedin-tab.link-to" : "merge.compare-with", shown));
        buttons.add(link);
        return buttons;
    }

    private void link(PossibleProfile one) {
        actions.link(
                candidate.id(),
                one.address(),
                updated,
                () -> conflicts.askAboutHolder(candidate.id(), one.address(), updated));
    }

    private static String slug(String address) {
        return address.replaceFirst("^https://(www\\.)?", "");
    }
}
