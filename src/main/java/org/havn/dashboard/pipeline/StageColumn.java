package org.havn.dashboard.pipeline;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** One stage of a board: its name, how many are there, and the first of them. */
class StageColumn extends Section {
    StageColumn(String name, int people, List<PersonCard> cards, Runnable more) {
        addClassName("board-column");
        var count = new Span(String.valueOf(people));
        count.addClassName("count");
        add(new H2(new Span(name), count));
        if (cards.isEmpty()) {
            var nobody = new Paragraph(say("board.nobody"));
            nobody.addClassName("second");
            add(nobody);
            return;
        }
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-label", name);
        cards.forEach(list::add);
        add(list);
        if (people > cards.size()) {
            var button = new Button(say("board.more", people - cards.size()), click -> more.run());
            button.setAriaLabel(say("board.more-in", people - cards.size(), name));
            add(button);
        }
    }
}
