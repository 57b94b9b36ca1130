package org.havn.dashboard.parts;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The parts of one screen as links; each has its own address. */
public class TabLinks extends Nav {
    private final UnorderedList list = new UnorderedList();

    public TabLinks(String label) {
        addClassName("tab-links");
        setAriaLabel(label);
        add(list);
    }

    public TabLinks tab(String path, String text, boolean here) {
        list.add(new ListItem(link(path, text, here)));
        return this;
    }

    public TabLinks tab(String path, String text, int count, boolean here) {
        var number = new Span(String.valueOf(count));
        number.addClassName("count");
        var link = link(path, text, here);
        link.add(number);
        list.add(new ListItem(link));
        return this;
    }

    private static PathLink link(String path, String text, boolean here) {
        var link = new PathLink(path, text);
        if (here) link.getElement().setAttribute("aria-current", "page");
        return link;
    }
}
