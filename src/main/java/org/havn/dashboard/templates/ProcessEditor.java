package org.havn.dashboard.templates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import org.havn.dashboard.parts.Toasts;
import org.havn.process.PlannedStage;
import org.havn.process.ProcessPlan;
import org.havn.shared.Refused;

/**
 * A process to be changed: stages are named, added, moved between Application and Offer, and removed; what is done in
 * them likewise. Nothing is kept until whoever shows the editor saves its plan.
 */
public class ProcessEditor extends Div {
    private final OrderedList list = new OrderedList();
    private final Button add = new Button(say("process.add-stage"), click -> add());
    private final List<StageEditor> editors = new ArrayList<>();
    private ProcessPlan plan;

    public ProcessEditor(ProcessPlan plan) {
        this.plan = plan;
        addClassName("process-editor");
        list.addClassName("stages-edited");
        list.getElement().setAttribute("aria-label", say("process.stages"));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, add);
        draw();
    }

    /** The process as it stands in the editor. */
    public ProcessPlan plan() {
        return plan;
    }

    /** Whether every stage has a name; those without say so. */
    public boolean complete() {
        return editors.stream().allMatch(StageEditor::named);
    }

    private void draw() {
        list.removeAll();
        editors.clear();
        for (int i = 0; i < plan.stages().size(); i++) {
            var editor = new StageEditor(this, i, plan.stages().get(i));
            editors.add(editor);
            list.add(new ListItem(editor));
        }
    }

    private void add() {
        change(() -> plan = plan.with(new PlannedStage(say("process.new-stage"))));
        editors.get(plan.stages().size() - 2).focus();
    }

    boolean moves(int position, int by) {
        return plan.moves(position, by);
    }

    void move(int position, int by) {
        change(() -> plan = plan.moved(position, by));
        editors.get(position + by).focusMove(by);
    }

    void remove(int position) {
        var before = plan;
        var name = plan.stages().get(position).name();
        change(() -> plan = plan.without(position));
        Toasts.done(say("process.removed", name), () -> change(() -> plan = before));
        add.focus();
    }

    /** Takes over a name as it is typed: nothing is drawn anew, so that the writer keeps their place. */
    void rename(int position, String name) {
        plan = plan.with(position, plan.stages().get(position).named(name));
    }

    void put(int position, PlannedStage stage) {
        change(() -> plan = plan.with(position, stage));
    }

    PlannedStage stage(int position) {
        return plan.stages().get(position);
    }

    private void change(Runnable what) {
        try {
            what.run();
            draw();
        } catch (Refused refused) {
            Toasts.refused(refused.reason());
        }
    }
}
