package org.havn.dashboard.sharing;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.havn.candidates.Candidate;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.Toasts;
import org.havn.sharing.Consent;
import org.havn.sharing.ShareLink;
import org.jspecify.annotations.Nullable;

/** What a person agreed to share, the links that ask them, and asking; without a person, the links for everybody. */
public class SharingCard extends Card {
    private final @Nullable Candidate candidate;
    private final ShareAsks asks;
    private final Times times;
    private final UnorderedList list = new UnorderedList();

    SharingCard(@Nullable Candidate candidate, ShareAsks asks, Times times) {
        super(say("share.card"));
        this.candidate = candidate;
        this.asks = asks;
        this.times = times;
        list.addClassName("plain-list");
        add(list);
        if (asks.mayAsk()) {
            var ask = new Button(
                    say("share.ask"),
                    click -> asks.dialog(candidate, this::refresh).open());
            ask.addThemeVariants(ButtonVariant.SMALL);
            aside(ask);
        }
        refresh();
    }

    /** Reads again what is known. */
    public final void refresh() {
        list.removeAll();
        asks.consents(candidate).forEach(consent -> list.add(row(consent)));
        asks.links(candidate).forEach(link -> list.add(row(link)));
        if (list.getComponentCount() == 0)
            list.add(new ListItem(
                    new EmptyState(say("share.none"), say(candidate == null ? "share.none.general" : "share.none.text"))
                            .quiet()));
    }

    private ListItem row(Consent consent) {
        var state = consent.holds()
                ? new Chip(say("share.holds", times.date(consent.until())), Chip.Tone.SEA)
                : new Chip(say(consent.endedByPerson() ? "share.took-back" : "share.ran-out"), Chip.Tone.PLAIN);
        var words = new Details(say("share.wording"), new Paragraph(consent.wording()));
        return item(new Span(say("share.agreed-by") + " "), times.ago(consent.agreedAt()), state, words);
    }

    private ListItem row(ShareLink link) {
        var tone = link.state() == ShareLink.State.OPEN ? Chip.Tone.AMBER : Chip.Tone.PLAIN;
        var state = new Chip(say("share.state." + link.state().name().toLowerCase(Locale.ROOT)), tone);
        var to = link.sentTo();
        var by = new Span((to == null ? say("share.made-by", link.by()) : say("share.sent-by", link.by(), to)) + " ");
        var item = item(by, times.ago(link.madeAt()), state, new Span(used(link)));
        if (link.state() == ShareLink.State.OPEN && asks.mayRevoke(link)) item.add(revoke(link));
        return item;
    }

    private String used(ShareLink link) {
        return candidate == null ? say("share.used", link.used()) : "";
    }

    private Button revoke(ShareLink link) {
        var revoke = new Button(say("settings.revoke"), click -> {
            asks.revoke(link);
            refresh();
            Toasts.done(say("share.revoked"));
        });
        revoke.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        revoke.setAriaLabel(say("share.revoke-of", times.text(link.madeAt())));
        return revoke;
    }

    private static ListItem item(Component... parts) {
        var words = new Div(parts);
        words.addClassName("share-line");
        return new ListItem(words);
    }
}
