package org.havn.dashboard.pools;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.havn.candidates.Source;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.poolsearch.Facet;
import org.havn.poolsearch.FacetValue;
import org.havn.poolsearch.PoolQuestion;

/** By what those found can be narrowed down, each value with how many have it. */
class FacetsCard extends Card {
    private final Consumer<FacetValue> toggled;
    private final Div groups = new Div();

    FacetsCard(Consumer<FacetValue> toggled) {
        super(say("facets.title"));
        this.toggled = toggled;
        groups.addClassName("facets");
        add(groups);
    }

    void show(PoolQuestion question, Map<Facet, List<FacetValue>> facets) {
        groups.removeAll();
        facets.forEach((facet, values) -> groups.add(group(question, facet, values)));
        setVisible(!facets.isEmpty());
    }

    private Div group(PoolQuestion question, Facet facet, List<FacetValue> values) {
        var title = new H3(say("facets." + facet.code()));
        var group = new Div(title);
        group.addClassName("facet");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", say("facets." + facet.code()));
        for (var value : values) {
            var box = new Checkbox(say("facets.value", label(value), value.people()));
            box.setValue(question.has(facet, value.value()));
            box.addValueChangeListener(change -> toggled.accept(value));
            group.add(box);
        }
        return group;
    }

    static String label(FacetValue value) {
        return switch (value.facet()) {
            case SILVER -> say("people.silver");
            case SOURCE -> Words.of(Source.valueOf(value.label()));
            default -> value.label();
        };
    }
}
