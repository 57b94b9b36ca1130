package org.havn.dashboard.entry;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.PathLink;

/** Signing in, for the dashboard and for pairing a browser. */
@Route(Paths.LOGIN)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String WRONG = "wrong";
    static final String WAIT = "wait";
    static final String WELCOME = "welcome";
    static final String CHANGED = "changed";

    private final CurrentMember current;
    private final Paragraph problem = new Paragraph();
    private final Paragraph news = new Paragraph();

    LoginView(CurrentMember current) {
        this.current = current;
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        news.getElement().setAttribute("role", "status");
        news.setVisible(false);
        var form = new NativeForm(Paths.LOGIN);
        var submit = new NativeButton(say("login.submit"));
        submit.addClassName("main-button");
        submit.getElement().setAttribute("type", "submit");
        form.add(
                NativeForm.field(say("login.email"), "username", "email", "username"),
                NativeForm.field(say("login.password"), "password", "password", "current-password"),
                submit);
        var forgot = new PathLink(Paths.FORGOT, say("login.forgot")).as("link");
        EntryCard.into(this, say("login.title"), news, problem, form, forgot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo(Paths.HOME);
            return;
        }
        var asked = event.getLocation().getQueryParameters().getParameters();
        if (asked.containsKey(WRONG)) show(say("login.wrong"));
        if (asked.containsKey(WELCOME)) tell(say("login.welcome"));
        if (asked.containsKey(CHANGED)) tell(say("login.changed"));
        if (asked.containsKey(WAIT)) show(say("login.wait", SignInAttempts.WAIT.toMinutes()));
    }

    private void tell(String text) {
        news.setText(text);
        news.setVisible(true);
    }

    private void show(String text) {
        problem.setText(text);
        problem.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return say("title", say("login.title"));
    }
}
