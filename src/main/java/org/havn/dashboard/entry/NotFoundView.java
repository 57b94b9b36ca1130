package org.havn.dashboard.entry;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** No such screen, or none for this member: both look the same. */
@AnonymousAllowed
class NotFoundView extends RouteNotFoundError implements HasDynamicTitle {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        var message = new Message();
        message.show(say("not-found.title"), say("not-found.text"));
        getElement().removeAllChildren().appendChild(message.getElement());
        return 404;
    }

    @Override
    public String getPageTitle() {
        return say("title", say("not-found.title"));
    }
}
