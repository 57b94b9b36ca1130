package org.havn.dashboard.sharing;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpSession;
import org.havn.dashboard.Times;
import org.havn.dashboard.entry.EntryCard;
import org.havn.dashboard.parts.Toasts;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.sharing.Agreement;
import org.havn.sharing.PublicSharing;
import org.havn.sharing.SharePage;
import org.havn.sharing.Sharing;
import org.jspecify.annotations.Nullable;

/** The public page of whoever is asked to share their LinkedIn profile, in their language; nothing else of Havn is on it. */
@Route(Sharing.PATH + "/:token")
@AnonymousAllowed
class ShareView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final PublicSharing sharing;
    private final LinkedInSignIn signIn;
    private final Times times;
    private final Div failed = new Div();
    private String title = "";

    ShareView(PublicSharing sharing, LinkedInSignIn signIn, Times times) {
        this.sharing = sharing;
        this.signIn = signIn;
        failed.addClassNames("notice", "amber");
        failed.getElement().setAttribute("role", "alert");
        this.times = times;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        failed.setVisible(
                event.getLocation().getQueryParameters().getParameters().containsKey(LinkedInSignIn.FAILED));
        show(event.getRouteParameters().get("token").orElse(""));
    }

    private void show(String token) {
        var page = sharing.open(token);
        UI.getCurrent().setLocale(page.language().locale());
        title = say("share.title", page.organisation());
        failed.setText(say("share.sign-in.failed"));
        switch (page) {
            case SharePage.Asking asking ->
                EntryCard.into(
                        this,
                        title,
                        new ShareForm(
                                asking,
                                signIn.offered() ? LinkedInSignIn.start(token) : null,
                                said(token),
                                given -> agree(token, asking, given)),
                        failed);
            case SharePage.Shared shared ->
                EntryCard.into(this, title, new SharedCard(shared, sharing, token, times, () -> again(token)));
        }
    }

    /** Other words than they read are shown to them first. */
    private void agree(String token, SharePage.Asking asking, Agreement given) {
        try {
            var manage = sharing.agree(token, asking.wording(), given);
            Said.forget(session());
            UI.getCurrent().navigate(Sharing.PATH + "/" + manage);
        } catch (Refused refused) {
            if (refused.reason() != Refusal.CHANGED_MEANWHILE) throw refused;
            show(token);
            Toasts.refused(refused);
        }
    }

    private static @Nullable Said said(String token) {
        return Said.of(session(), token).orElse(null);
    }

    private static HttpSession session() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
    }

    /** What was withdrawn may be gone altogether; then the page says so instead of asking for a link that no longer is. */
    private void again(String token) {
        try {
            show(token);
        } catch (Refused gone) {
            EntryCard.into(this, title, new Paragraph(say("share.withdrawn")));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
