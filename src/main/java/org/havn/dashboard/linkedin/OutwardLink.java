package org.havn.dashboard.linkedin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/** A link that leads to LinkedIn, in a window of its own that learns nothing of this one. */
class OutwardLink extends Anchor {
    OutwardLink(String address, String text) {
        super(address, text + " ↗", AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener noreferrer");
        addClassName("link");
    }
}
