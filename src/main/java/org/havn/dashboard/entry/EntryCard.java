package org.havn.dashboard.entry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;

/** What stands on every page outside the house: the name of the house, what this page is, and its form. */
public class EntryCard extends Div {
    private EntryCard(String title) {
        var brand = new Span("Havn");
        brand.addClassName("brand");
        addClassNames("card", "entry-card");
        add(brand, new H1(title));
    }

    /** Fills the page with this alone. */
    public static void into(Main view, String title, Component... content) {
        var card = new EntryCard(title);
        card.add(content);
        view.addClassName("entry");
        view.removeAll();
        view.add(card);
    }
}
