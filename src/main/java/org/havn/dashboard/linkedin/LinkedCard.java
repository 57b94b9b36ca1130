package org.havn.dashboard.linkedin;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.havn.candidates.Candidate;
import org.havn.dashboard.Times;
import org.havn.dashboard.outreach.SendInMail;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.PersonLine;
import org.havn.linkedin.CapturedPage;
import org.havn.linkedin.LinkedInTab.Linked;

/** The linked profile: as captured, whole, for a Recruiter seat; for others what everybody may know, and what is withheld. */
class LinkedCard extends Card {
    private final Times times;
    private final Div place = new Div();

    LinkedCard(Candidate candidate, Linked tab, LinkActions actions, Times times, Runnable updated) {
        super(say("linkedin-tab.profile"));
        this.times = times;
        addClassName("linkedin-profile");
        add(who(candidate, tab), place);
        if (tab.page() != null) captured(tab.page());
        else if (tab.withheld()) add(withheld(tab));
        else add(note(say("linkedin-tab.not-captured")));
        var linked = new Div(
                new Span(say("candidate.linked-by", tab.link().linkedBy()) + " "),
                times.ago(tab.link().linkedAt()));
        linked.addClassName("second");
        var foot = new Div(linked);
        foot.addClassNames("row", "two");
        if (actions.offered()) {
            var unlink = new Button(say("candidate.unlink"), click -> actions.unlink(candidate.id(), updated));
            unlink.addThemeVariants(ButtonVariant.TERTIARY);
            foot.add(unlink);
        }
        add(foot);
    }

    /** Offers to write to the person, if the reader may. */
    LinkedCard writing(Optional<SendInMail> writing) {
        writing.ifPresent(place::add);
        return this;
    }

    private static Div who(Candidate candidate, Linked tab) {
        var page = tab.page();
        var name = page == null ? candidate.name().value() : page.profile().name();
        var line = PersonLine.of(name);
        var headline = page == null ? candidate.headline() : page.profile().headline();
        var location = page == null ? candidate.location() : page.profile().location();
        if (headline != null) line.below(headline);
        if (location != null) line.below(location);
        line.below(new OutwardLink(tab.link().address(), say("linkedin-tab.open")));
        return line;
    }

    private void captured(CapturedPage page) {
        aside(new Span(say("linkedin-tab.captured-by", page.capturedBy()) + " "), times.ago(page.capturedAt()));
        add(new CapturedProfile(page.profile()));
        var from = new Div(
                new Span(say("linkedin-tab.captured-from") + " "),
                new OutwardLink(page.address(), page.address().replaceFirst("^https://(www\\.)?", "")));
        from.addClassName("second");
        add(from);
        if (page.stale()) add(note(say("linkedin-tab.stale")));
    }

    private static Div withheld(Linked tab) {
        var text = new Div(say("linkedin-tab.withheld." + tab.seat().code()));
        text.addClassNames("notice", "violet");
        return text;
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("note");
        return note;
    }
}
