package org.havn.dashboard;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** A point in time, shown as people say it, exact on hover. */
@Tag("time")
class Moment extends HtmlContainer {
    Moment(Instant at, String said, String exact) {
        setText(said);
        setTitle(exact);
        getElement().setAttribute("datetime", at.toString());
    }
}
