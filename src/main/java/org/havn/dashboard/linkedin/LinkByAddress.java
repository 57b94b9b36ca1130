package org.havn.dashboard.linkedin;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.havn.candidates.Candidate;
import org.havn.dashboard.parts.Card;
import org.havn.identity.ProfileAddress;

/** Finding the profile oneself: look for the name on LinkedIn, and link by the address or from the page. */
class LinkByAddress extends Card {
    private final TextField address = new TextField(say("linkedin-tab.address"));
    private final Candidate candidate;
    private final LinkActions actions;
    private final Conflicts conflicts;
    private final Runnable updated;

    LinkByAddress(Candidate candidate, LinkActions actions, Conflicts conflicts, Runnable updated) {
        super(say("linkedin-tab.find"));
        this.candidate = candidate;
        this.actions = actions;
        this.conflicts = conflicts;
        this.updated = updated;
        var text = new Paragraph(say("linkedin-tab.find.text"));
        text.addClassName("note");
        var name = candidate.name().value();
        var search = new OutwardLink(
                "https://www.linkedin.com/search/results/people/?keywords="
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"),
                say("linkedin-tab.search", name));
        address.setPlaceholder("https://www.linkedin.com/in/…");
        address.setMaxLength(600);
        address.setClearButtonVisible(true);
        address.setWidthFull();
        var link = new Button(say("linkedin-tab.link"), click -> link());
        link.addClickShortcut(Key.ENTER).listenOn(address);
        var form = new Div(address, link);
        form.addClassNames("field-and-button");
        add(text, search, form);
    }

    private void link() {
        var parsed = ProfileAddress.parse(address.getValue()).filter(one -> !(one instanceof ProfileAddress.ByNumber));
        address.setErrorMessage(say("linkedin-tab.address.invalid"));
        address.setInvalid(parsed.isEmpty());
        parsed.ifPresent(one -> actions.link(
                candidate.id(), one, updated, () -> conflicts.askAboutHolder(candidate.id(), one, updated)));
    }
}
