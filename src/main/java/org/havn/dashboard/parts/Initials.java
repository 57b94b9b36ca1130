package org.havn.dashboard.parts;

import com.vaadin.flow.component.html.Span;
import org.havn.shared.PersonName;

/** A person's initials in a circle: an ornament beside the name, silent for screen readers. */
public class Initials extends Span {
    public Initials(String name) {
        super(new PersonName(name).initials());
        addClassName("initials");
        getElement().setAttribute("aria-hidden", "true");
    }

    public Initials large() {
        addClassName("large");
        return this;
    }
}
