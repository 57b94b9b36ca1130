package org.havn.dashboard.parts;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The top of a screen: the way here, what this is, and the one or two things to do. */
public class PageHeader extends Header {
    private final Nav crumbs = new Nav();
    private final Div top = new Div();
    private final Div titles = new Div();
    private final Div sub = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("page-header");
        crumbs.addClassName("crumbs");
        crumbs.setAriaLabel(say("frame.crumbs"));
        crumbs.setVisible(false);
        sub.addClassName("sub");
        sub.setVisible(false);
        actions.addClassName("actions");
        titles.addClassName("titles");
        titles.add(new H1(title), sub);
        top.addClassName("page-top");
        top.add(titles, actions);
        add(crumbs, top);
    }

    public PageHeader crumb(String path, String text) {
        if (crumbs.getComponentCount() > 0) crumbs.add(separator());
        crumbs.add(new PathLink(path, text));
        crumbs.setVisible(true);
        return this;
    }

    /** Initials or the like, before the title. */
    public PageHeader before(Component ornament) {
        top.addComponentAsFirst(ornament);
        return this;
    }

    public PageHeader sub(Component... parts) {
        sub.removeAll();
        sub.add(parts);
        sub.setVisible(parts.length > 0);
        return this;
    }

    public PageHeader sub(String text) {
        return text.isBlank() ? this : sub(new Span(text));
    }

    public PageHeader actions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
        return this;
    }

    private static Span separator() {
        var slash = new Span("/");
        slash.getElement().setAttribute("aria-hidden", "true");
        return slash;
    }
}
