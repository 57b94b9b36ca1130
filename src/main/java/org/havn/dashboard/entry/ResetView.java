package org.havn.dashboard.entry;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.havn.accounts.ResetLinks;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.NewPassword;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** Choosing a new password by a link that works once. */
@Route(Paths.RESET + "/:token")
@AnonymousAllowed
class ResetView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final ResetLinks links;
    private final NewPassword password = new NewPassword(say("password.new"));
    private String token = "";

    ResetView(ResetLinks links) {
        this.links = links;
        var set = new Button(say("password.set"), click -> set());
        set.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(password, set);
        form.addClassName("form");
        EntryCard.into(this, say("reset.title"), new Paragraph(say("reset.text")), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        if (!links.accepts(token)) throw new Refused(Refusal.LINK_USED);
    }

    private void set() {
        if (!password.fits()) return;
        links.complete(token, password.getValue());
        UI.getCurrent().getPage().setLocation("/" + Paths.LOGIN + "?" + LoginView.CHANGED);
    }

    @Override
    public String getPageTitle() {
        return say("title", say("reset.title"));
    }
}
