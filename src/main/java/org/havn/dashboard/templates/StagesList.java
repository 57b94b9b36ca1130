package org.havn.dashboard.templates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.havn.dashboard.Words;
import org.havn.process.PlannedActivity;
import org.havn.process.PlannedStage;
import org.havn.process.ProcessPlan;

/** A process to be read: its stages in order, with what is done in each. */
public class StagesList extends OrderedList {
    public StagesList(ProcessPlan plan) {
        addClassNames("stages-list");
        getElement().setAttribute("aria-label", say("process.stages"));
        plan.stages().forEach(stage -> add(new ListItem(row(stage))));
    }

    private static Div row(PlannedStage stage) {
        var name = new Span(Words.stage(stage.name()));
        name.addClassName("row-title");
        var row = new Div(name);
        var others = stage.activities().stream()
                .filter(activity -> !activity.fixed())
                .map(StagesList::text)
                .collect(Collectors.joining(" · "));
        if (others.isEmpty()) return row;
        var below = new Paragraph(others);
        below.addClassName("second");
        row.add(below);
        return row;
    }

    private static String text(PlannedActivity activity) {
        return activity.settings().required()
                ? say("process.required-one", Words.activity(activity.name()))
                : Words.activity(activity.name());
    }
}
