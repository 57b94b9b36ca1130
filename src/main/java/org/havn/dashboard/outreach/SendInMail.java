package org.havn.dashboard.outreach;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.Times;
import org.havn.outreach.SentMessage;

/**
 * Writing to the person on LinkedIn, in a window beside this one, which stays open and asks whether it was sent. Havn
 * writes nothing itself and reads nothing of what is written there.
 */
public class SendInMail extends Div {
    /** The window keeps nothing of this one: no opener, no referrer. */
    private static final String BESIDE = """
            this.addEventListener('click', event => {
              event.preventDefault();
              const width = Math.min(900, screen.availWidth / 2);
              const left = screen.availLeft + screen.availWidth - width;
              window.open(this.href, '_blank',
                `popup,noopener,noreferrer,width=${width},height=${screen.availHeight},left=${left},top=0`);
            })
            """;

    private final Div asked = new Div();

    /** {@code address} is where the message is written. Refused writing is said instead of offered. */
    public SendInMail(CandidateId candidate, String address, LedgerActions actions, Times times, Runnable updated) {
        addClassName("send-inmail");
        var excluded = actions.exclusion(candidate);
        if (excluded.isPresent()) {
            var why = new Span(say("exclusion.title") + ": " + actions.why(excluded.get()));
            why.addClassName("second");
            add(why);
            return;
        }
        var waiting = actions.waiting(candidate);
        if (waiting.isPresent() && waiting.get().hard()) {
            var why = new Span(say(
                    "ledger.hard", waiting.get().by(), times.date(waiting.get().until())));
            why.addClassName("second");
            add(why);
            return;
        }
        var write = new Anchor(address, say("ledger.send") + " ↗", AnchorTarget.BLANK);
        write.getElement().setAttribute("rel", "noopener noreferrer");
        write.addClassNames("link-button", "primary");
        write.getElement().executeJs(BESIDE);
        write.getElement().addEventListener("click", click -> asked.setVisible(true));
        var yes = new Button(say("ledger.sent.yes"), click -> {
            asked.setVisible(false);
            actions.log(candidate, new SentMessage(null, null, null), updated);
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        var details = new Button(say("ledger.sent.more"), click -> {
            asked.setVisible(false);
            actions.logDialog(candidate, updated).open();
        });
        details.addThemeVariants(ButtonVariant.SMALL);
        var no = new Button(say("ledger.sent.no"), click -> asked.setVisible(false));
        no.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        asked.add(new Span(say("ledger.sent")), yes, details, no);
        asked.addClassNames("notice", "violet", "sent-question");
        asked.getElement().setAttribute("role", "status");
        asked.setVisible(false);
        add(write, asked);
    }
}
