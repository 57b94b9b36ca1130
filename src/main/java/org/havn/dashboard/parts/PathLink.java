package org.havn.dashboard.parts;

import com.vaadin.flow.component.html.Anchor;

/** A link to another screen of the dashboard, followed without loading the page anew. */
public class PathLink extends Anchor {
    public PathLink(String path, String text) {
        super(path, text);
        getElement().setAttribute("router-link", true);
    }

    /** The link with its style classes. */
    public PathLink as(String... classes) {
        addClassNames(classes);
        return this;
    }
}
