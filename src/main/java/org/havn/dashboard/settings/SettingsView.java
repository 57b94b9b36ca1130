package org.havn.dashboard.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.havn.dashboard.Frame;
import org.havn.dashboard.Paths;

/** The gear leads to the connections. */
@Route(value = Paths.SETTINGS, layout = Frame.class)
@PermitAll
class SettingsView extends Div implements BeforeEnterObserver {
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(SettingsFrame.CONNECTIONS);
    }
}
