package org.havn.dashboard.connect;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.entry.NativeForm;
import org.havn.team.Settings;

/** Asks the member whether a browser may act for them; the answer goes straight to the authorization server. */
@Route("connect")
@PermitAll
class ConnectView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final String EXTENSION = "havn-extension";
    private static final String ANSWER_TO = "/oauth2/authorize";

    private final CurrentMember current;
    private final Settings settings;

    ConnectView(CurrentMember current, Settings settings) {
        this.current = current;
        this.settings = settings;
        addClassName("entry");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getLocation().getQueryParameters();
        var client = asked.getSingleParameter("client_id").filter(EXTENSION::equals);
        var state = asked.getSingleParameter("state");
        var scope = asked.getSingleParameter("scope");
        if (!settings.current().integrationEnabled()) {
            add(switchedOff());
            return;
        }
        if (client.isEmpty() || state.isEmpty() || scope.isEmpty()) {
            add(nothingAsked());
            return;
        }
        ConnectProgress.of(VaadinSession.getCurrent()).done(ConnectProgress.Step.LOAD);
        add(question(state, scope));
    }

    private Div question(Optional<String> state, Optional<String> scope) {
        var member = current.get();
        var may = new UnorderedList(
                new ListItem(say("connect.may.see")),
                new ListItem(say("connect.may.export")),
                new ListItem(say("connect.may.note")));
        var who = new Paragraph(
                say("connect.as", member.name().value(), member.email().value()));
        who.addClassName("note");
        var connect = answer(state.orElseThrow(), say("connect.do"), "main-button");
        connect.add(hidden("scope", scope.orElseThrow()));
        var refuse = answer(state.orElseThrow(), say("do.cancel"), "link-button");
        var answers = new Div(connect, refuse);
        answers.addClassName("answers");
        return card(
                new H1(say("connect.title", settings.current().name())),
                who,
                new Paragraph(say("connect.text")),
                may,
                answers);
    }

    private static Div switchedOff() {
        return card(new H1(say("connect.nothing")), new Paragraph(say("refused.integration-off")));
    }

    private static Div nothingAsked() {
        return card(new H1(say("connect.nothing")), new Paragraph(say("connect.nothing.text")));
    }

    private static NativeForm answer(String state, String text, String look) {
        var form = new NativeForm(ANSWER_TO);
        var button = new NativeButton(text);
        button.addClassName(look);
        button.getElement().setAttribute("type", "submit");
        form.add(hidden("client_id", EXTENSION), hidden("state", state), button);
        return form;
    }

    private static Input hidden(String name, String value) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        return input;
    }

    private static Div card(com.vaadin.flow.component.Component... parts) {
        var brand = new Span("Havn");
        brand.addClassName("brand");
        var card = new Div(brand);
        card.add(parts);
        card.addClassNames("card", "entry-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return say("title", say("connect.do"));
    }
}
