package org.havn.dashboard.parts;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A list that loads its rows by page as the reader asks for more. On a refresh, rows whose item is equal stay as they
 * are, so that neither the place nor the focus is lost.
 */
public class RowList<T> extends Div {
    private static final int PAGE = 50;

    private final Rows<T> rows;
    private final Function<T, Component> draw;
    private final Supplier<Component> empty;
    private final UnorderedList list = new UnorderedList();
    private final Div foot = new Div();
    private final Map<T, ListItem> drawn = new HashMap<>();
    private int page = PAGE;
    private int wanted = PAGE;

    /** Reads some rows, from a position on. */
    @FunctionalInterface
    public interface Rows<T> {
        List<T> read(int offset, int limit);
    }

    public RowList(String label, Rows<T> rows, Function<T, Component> draw, Supplier<Component> empty) {
        this.rows = rows;
        this.draw = draw;
        this.empty = empty;
        list.addClassName("row-list");
        list.getElement().setAttribute("aria-label", label);
        foot.addClassName("row-list-more");
        add(list, foot);
        refresh();
    }

    /** Shows only so many rows until the reader asks for more. */
    public RowList<T> atFirst(int rows) {
        page = rows;
        restart();
        return this;
    }

    /** Reads again from the top, as for another question. */
    public void restart() {
        wanted = page;
        refresh();
    }

    /** Reads again what is shown. */
    public final void refresh() {
        var read = rows.read(0, wanted + 1);
        var shown = read.subList(0, Math.min(read.size(), wanted));
        drawn.keySet().retainAll(shown);
        var items = shown.stream()
                .map(item -> drawn.computeIfAbsent(item, fresh -> new ListItem(draw.apply(fresh))))
                .toList();
        if (!items.equals(list.getChildren().toList())) {
            list.removeAll();
            items.forEach(list::add);
        }
        foot.removeAll();
        list.setVisible(!shown.isEmpty());
        if (shown.isEmpty()) foot.add(empty.get());
        else if (read.size() > wanted) foot.add(new Button(say("list.more"), click -> more()));
        foot.setVisible(foot.getComponentCount() > 0);
    }

    private void more() {
        wanted += PAGE;
        refresh();
    }
}
