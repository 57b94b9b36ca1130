package org.havn.dashboard.administration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.havn.dashboard.Frame;
import org.havn.dashboard.Paths;

/** The way in leads to the first screen. */
@Route(value = Paths.ADMINISTRATION, layout = Frame.class)
@PermitAll
class AdministrationView extends Div implements BeforeEnterObserver {
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(AdministrationFrame.MEMBERS);
    }
}
