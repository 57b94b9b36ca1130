package org.havn.dashboard.pipeline;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.PersonLine;
import org.havn.pipeline.ApplicationListing;
import org.jspecify.annotations.Nullable;

/** Somebody on a board: who they are, what stands out, and a menu with everything that can be done. */
class PersonCard extends ListItem {
    private final ApplicationListing person;
    private final Button more;

    @FunctionalInterface
    interface Step {
        void by(ApplicationListing person, int places);
    }

    /** Without {@code step} the reader moves nobody. */
    PersonCard(ApplicationListing person, @Nullable Step step, ApplicationMenu menu, Runnable changed) {
        this.person = person;
        addClassName("board-card");
        var line = PersonLine.linked(person.candidateName(), Paths.candidate(person.candidate()));
        if (person.candidateHeadline() != null) line.below(person.candidateHeadline());
        more = new Button("", click -> menu.open(person, click.getSource(), changed));
        more.addClassName("dots");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setAriaLabel(say("people.more-for", person.candidateName()));
        more.getElement().setAttribute("aria-haspopup", "dialog");
        more.setVisible(step != null);
        add(line, more);
        var marks = new Div();
        marks.addClassName("marks");
        if (person.offer() != null) marks.add(Chip.of(person));
        if (person.silver()) marks.add(Chip.silver());
        if (marks.getComponentCount() > 0) add(marks);
        if (step == null) return;
        DragSource.create(this);
        key("ArrowRight", () -> step.by(person, 1));
        key("ArrowLeft", () -> step.by(person, -1));
        more.setTooltipText(say("board.keys"));
    }

    ApplicationListing person() {
        return person;
    }

    void focus() {
        more.focus();
    }

    private void key(String name, Runnable then) {
        getElement()
                .addEventListener("keydown", pressed -> then.run())
                .setFilter("event.shiftKey && event.key === '" + name + "'")
                .preventDefault();
    }
}
