package org.havn.dashboard.entry;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.havn.accounts.Invitation;
import org.havn.accounts.Invitations;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.NewPassword;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** Accepting an invitation: name and password, and the account is there. */
@Route(Paths.WELCOME + "/:token")
@AnonymousAllowed
class WelcomeView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentMember current;
    private final Invitations invitations;
    private final EmailField email = new EmailField(say("login.email"));
    private final TextField name = new TextField(say("setup.name"));
    private final NewPassword password = new NewPassword(say("login.password"));
    private String token = "";

    WelcomeView(CurrentMember current, Invitations invitations) {
        this.current = current;
        this.invitations = invitations;
        email.setReadOnly(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(200);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        var invitation = invitations.behind(token).orElseThrow(() -> new Refused(Refusal.LINK_USED));
        var here = current.find();
        if (here.isPresent()) {
            var text = new Paragraph(say(
                    "welcome.signed-in",
                    here.get().name().value(),
                    invitation.email().value()));
            EntryCard.into(this, say("welcome.title"), text);
        } else show(invitation);
    }

    private void show(Invitation invitation) {
        email.setValue(invitation.email().value());
        name.setValue(invitation.name().value());
        var done = new Button(say("setup.do"), click -> accept());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(email, name, password, done);
        form.addClassName("form");
        EntryCard.into(this, say("welcome.title"), new Paragraph(say("welcome.text")), form);
    }

    private void accept() {
        name.setErrorMessage(say("form.required"));
        name.setInvalid(PersonName.fold(name.getValue()).isEmpty());
        if (!password.fits() || name.isInvalid()) return;
        invitations.accept(token, new PersonName(name.getValue()), password.getValue());
        UI.getCurrent().getPage().setLocation("/" + Paths.LOGIN + "?" + LoginView.WELCOME);
    }

    @Override
    public String getPageTitle() {
        return say("title", say("welcome.title"));
    }
}
