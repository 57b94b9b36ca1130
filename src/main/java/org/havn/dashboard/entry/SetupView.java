package org.havn.dashboard.entry;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.havn.accounts.Setup;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.NewPassword;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** The first administrator of an empty installation, let in by a link that works once. */
@Route(Paths.SETUP + "/:token")
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Setup setup;
    private final TextField name = new TextField(say("setup.name"));
    private final EmailField email = new EmailField(say("login.email"));
    private final NewPassword password = new NewPassword(say("login.password"));
    private String token = "";

    SetupView(Setup setup) {
        this.setup = setup;
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NAME);
        var done = new Button(say("setup.do"), click -> complete());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(name, email, password, done);
        form.addClassName("form");
        var brand = new Span("Havn");
        brand.addClassName("brand");
        var card = new Div(brand, new H1(say("setup.title")), new Paragraph(say("setup.text")), form);
        card.addClassNames("card", "entry-card");
        addClassName("entry");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        if (!setup.accepts(token)) throw new Refused(Refusal.LINK_USED);
    }

    private void complete() {
        var address = EmailAddress.of(email.getValue());
        name.setErrorMessage(say("form.required"));
        name.setInvalid(name.getValue().isBlank());
        email.setErrorMessage(say("setup.email.wrong"));
        email.setInvalid(address.isEmpty());
        if (!password.fits() || name.isInvalid() || address.isEmpty()) return;
        setup.complete(token, new PersonName(name.getValue()), address.get(), password.getValue());
        UI.getCurrent().getPage().setLocation(Paths.LOGIN);
    }

    @Override
    public String getPageTitle() {
        return say("title", say("setup.title"));
    }
}
