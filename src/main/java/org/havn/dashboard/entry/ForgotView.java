package org.havn.dashboard.entry;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Duration;
import org.havn.accounts.Attempts;
import org.havn.accounts.ResetLinks;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.PathLink;
import org.havn.shared.EmailAddress;
import org.springframework.stereotype.Component;

/** Asking for a way back in; what it answers tells nobody whether the address is a member's. */
@Route(Paths.FORGOT)
@AnonymousAllowed
class ForgotView extends Main implements HasDynamicTitle {
    private final ResetLinks links;
    private final Asking asking;
    private final EmailField email = new EmailField(say("login.email"));

    ForgotView(ResetLinks links, Asking asking) {
        this.links = links;
        this.asking = asking;
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setErrorMessage(say("setup.email.wrong"));
        email.addKeyPressListener(Key.ENTER, press -> ask());
        var send = new Button(say("forgot.do"), click -> ask());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(email, send);
        form.addClassName("form");
        if (links.mailed())
            EntryCard.into(this, say("forgot.title"), new Paragraph(say("forgot.text")), form, toSignIn());
        else answer(say("forgot.no-mail"));
    }

    private void ask() {
        var address = EmailAddress.of(email.getValue());
        email.setInvalid(address.isEmpty());
        if (address.isEmpty()) return;
        if (asking.tooMuch()) answer(say("refused.try-later"));
        else {
            links.forgotten(address.get());
            answer(say("forgot.asked", address.get().value()));
        }
    }

    private void answer(String text) {
        var said = new Paragraph(text);
        said.getElement().setAttribute("role", "status");
        EntryCard.into(this, say("forgot.title"), said, toSignIn());
    }

    private static PathLink toSignIn() {
        return new PathLink(Paths.LOGIN, say("forgot.sign-in")).as("link");
    }

    @Override
    public String getPageTitle() {
        return say("title", say("forgot.title"));
    }

    /** How often one address on the network asks, for whomever. */
    @Component
    static class Asking {
        private final Attempts<String> attempts;

        Asking(Clock clock) {
            attempts = new Attempts<>(20, Duration.ofMinutes(10), clock);
        }

        boolean tooMuch() {
            var from = VaadinRequest.getCurrent().getRemoteAddr();
            if (attempts.mustWait(from)) return true;
            attempts.count(from);
            return false;
        }
    }
}
