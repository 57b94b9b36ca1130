package org.havn.dashboard.administration;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PathLink;
import org.havn.health.Finding;
import org.havn.health.Health;
import org.havn.health.Reached;

/** What is wrong with the LinkedIn side, what to do about it, and the way there. */
@Route(value = AdministrationFrame.HEALTH, layout = Frame.class)
@PermitAll
class HealthView extends Div implements HasDynamicTitle {
    HealthView(CurrentMember current, Health health) {
        var findings = health.findings(current.get(), reached());
        var card = new Card(say("health.title"));
        if (findings.isEmpty()) card.add(new EmptyState(say("health.well"), say("health.well.text")));
        else {
            var list = new UnorderedList();
            list.addClassNames("plain-list", "findings");
            findings.forEach(finding -> list.add(row(finding)));
            card.add(list);
        }
        AdministrationFrame.into(this, current.get(), AdministrationFrame.HEALTH, card);
    }

    /** By the page's own request, or by that which opened the line over which it is pushed. */
    private static Reached reached() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? new Reached(
                        request.getServerName(),
                        request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null)
                : new Reached("localhost", false);
    }

    private static ListItem row(Finding finding) {
        var key = "health." + finding.kind().code();
        var head = new Div(new H3(say(key, finding.with().toArray())), severity(finding));
        head.addClassNames("row", "two");
        var item = new ListItem(head, new Paragraph(say(key + ".do")));
        where(finding).ifPresent(path -> item.add(new PathLink(path, say("health.go")).as("link")));
        return item;
    }

    private static Chip severity(Finding finding) {
        return switch (finding.kind().severity()) {
            case BROKEN -> new Chip(say("health.broken"), Chip.Tone.CORAL);
            case WARNING -> new Chip(say("health.warning"), Chip.Tone.AMBER);
            case HINT -> new Chip(say("health.hint"), Chip.Tone.PLAIN);
        };
    }

    /** The screen on which it is mended; what the server is started with is on none. */
    private static Optional<String> where(Finding finding) {
        return switch (finding.kind()) {
            case INTEGRATION_OFF, NO_COMPANY, NO_SEATS, READING_DRIFTED -> Optional.of(AdministrationFrame.LINKEDIN);
            case NOBODY_PAIRED -> Optional.of(Paths.CONNECTIONS);
            case NO_PACKAGES, LONG_UNSEEN, NO_PUBLIC_ADDRESS, NO_MAIL, MAIL_LATE, EVENTS_STUCK, NO_SIGN_IN ->
                Optional.empty();
        };
    }

    @Override
    public String getPageTitle() {
        return say("title", say("health.title"));
    }
}
