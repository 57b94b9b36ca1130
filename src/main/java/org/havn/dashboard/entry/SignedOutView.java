package org.havn.dashboard.entry;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.havn.dashboard.SignedOut;

/** Ends the session of a member who is gone. */
@AnonymousAllowed
class SignedOutView extends Message implements HasErrorParameter<SignedOut> {
    private final AuthenticationContext authentication;

    SignedOutView(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<SignedOut> error) {
        show(say("signed-out.title"), say("signed-out.text"));
        authentication.logout();
        return 401;
    }
}
