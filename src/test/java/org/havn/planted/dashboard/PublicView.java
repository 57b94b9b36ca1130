package org.havn.planted.dashboard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import org.springframework.transaction.annotation.Transactional;

/** Breaks what a view must keep; only the tests of the house rules look here. */
@Route(value = "planted", registerAtStartup = false)
public class PublicView extends Div {
    @Transactional
    public void decidesForTheRoom() {}
}
