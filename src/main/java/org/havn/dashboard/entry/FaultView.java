package org.havn.dashboard.entry;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.InternalServerError;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something of ours is broken: said plainly, without details, and logged. */
@AnonymousAllowed
class FaultView extends InternalServerError implements HasDynamicTitle {
    private static final Logger LOG = LoggerFactory.getLogger(FaultView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        LOG.error("The screen {} failed", event.getLocation().getFirstSegment(), error.getException());
        var message = new Message();
        message.show(say("fault.title"), say("fault.text"));
        getElement().removeAllChildren().appendChild(message.getElement());
        return 500;
    }

    @Override
    public String getPageTitle() {
        return say("title", say("fault.title"));
    }
}
