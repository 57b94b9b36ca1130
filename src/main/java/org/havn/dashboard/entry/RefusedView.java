package org.havn.dashboard.entry;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.havn.dashboard.Words;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** A screen that a room refused to open; whether it exists is not told. */
@AnonymousAllowed
class RefusedView extends Message implements HasErrorParameter<Refused>, HasDynamicTitle {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> error) {
        var reason = error.getException().reason();
        var hidden = reason == Refusal.NOT_FOUND || reason == Refusal.NOT_ALLOWED;
        if (reason == Refusal.LINK_USED) show(say("link-used.title"), say("link-used.text"));
        else show(say("not-found.title"), hidden ? say("not-found.text") : Words.of(reason));
        return 404;
    }

    @Override
    public String getPageTitle() {
        return say("title", say("not-found.title"));
    }
}
