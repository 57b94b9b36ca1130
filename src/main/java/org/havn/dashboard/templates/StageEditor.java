package org.havn.dashboard.templates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.ActionMenu;
import org.havn.process.ActivityKind;
import org.havn.process.PlannedActivity;
import org.havn.process.PlannedStage;
import org.havn.process.StageKind;

/** One stage of the edited process: its name, its place, and what is done in it. */
class StageEditor extends Div {
    private static final int LONGEST = 100;
    private static final List<ActivityKind> OFFERED =
            List.of(ActivityKind.INTERVIEW, ActivityKind.FEEDBACK, ActivityKind.CHECKLIST);

    private final ProcessEditor editor;
    private final int position;
    private final String shown;
    private final TextField name = new TextField();
    private final Button up = new Button("↑", click -> move(-1));
    private final Button down = new Button("↓", click -> move(1));

    StageEditor(ProcessEditor editor, int position, PlannedStage stage) {
        this.editor = editor;
        this.position = position;
        shown = Words.stage(stage.name());
        addClassName("stage-editor");
        name.setAriaLabel(say("process.stage-name", position + 1));
        name.setValue(shown);
        name.setMaxLength(LONGEST);
        name.setValueChangeMode(ValueChangeMode.ON_BLUR);
        name.addValueChangeListener(typed -> rename(stage));
        var head = new Div(name);
        head.addClassName("stage-head");
        if (stage.fixed()) {
            var fixed = new Span(say("process.fixed"));
            fixed.addClassName("second");
            head.add(fixed);
        } else head.add(placing());
        add(head, activities(stage), adding(stage));
    }

    /** A shipped name stays the shipped one, so that it goes on being said in each reader's language. */
    private void rename(PlannedStage stage) {
        if (!named()) return;
        editor.rename(position, name.getValue().equals(shown) ? stage.name() : name.getValue());
    }

    boolean named() {
        name.setErrorMessage(say("form.required"));
        name.setInvalid(name.getValue().isBlank());
        return !name.isInvalid();
    }

    void focus() {
        name.focus();
    }

    /** Puts the focus back on the button that moved the stage, or on the other one at the end of the way. */
    void focusMove(int by) {
        var used = by < 0 ? up : down;
        (used.isEnabled() ? used : by < 0 ? down : up).focus();
    }

    private Component placing() {
        up.setAriaLabel(say("process.up", shown));
        up.setEnabled(editor.moves(position, -1));
        down.setAriaLabel(say("process.down", shown));
        down.setEnabled(editor.moves(position, 1));
        var remove = new Button(say("do.remove"), click -> editor.remove(position));
        remove.setAriaLabel(say("process.remove", shown));
        for (var button : List.of(up, down, remove)) button.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(up, down, remove);
        buttons.addClassName("actions");
        return buttons;
    }

    private void move(int by) {
        editor.move(position, by);
    }

    private Component activities(PlannedStage stage) {
        var list = new UnorderedList();
        list.addClassName("activities-edited");
        list.getElement().setAttribute("aria-label", say("process.activities-of", shown));
        for (int i = 0; i < stage.activities().size(); i++) {
            var activity = stage.activities().get(i);
            if (ActivityDialog.settable(activity.kind()) || !activity.fixed()) list.add(new ListItem(row(stage, i)));
        }
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }

    private Div row(PlannedStage stage, int index) {
        var activity = stage.activities().get(index);
        var called = new Span(Words.activity(activity.name()));
        var about = new Span(ActivitySummary.of(activity));
        about.addClassName("second");
        var text = new Div(called, about);
        text.addClassName("activity-text");
        var edit = new Button(
                say("do.edit"), click -> new ActivityDialog(activity, changed -> replace(index, changed)).open());
        edit.setAriaLabel(say("process.edit-activity", Words.activity(activity.name())));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(edit);
        actions.addClassName("actions");
        var row = new Div(text, actions);
        row.addClassName("activity-row");
        if (!activity.fixed()) {
            var remove = new Button(say("do.remove"), click -> remove(index));
            remove.setAriaLabel(say("process.remove", Words.activity(activity.name())));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(remove);
        }
        return row;
    }

    private void replace(int index, PlannedActivity changed) {
        var all = new ArrayList<>(editor.stage(position).activities());
        all.set(index, changed);
        editor.put(position, editor.stage(position).doing(all));
    }

    private void remove(int index) {
        var all = new ArrayList<>(editor.stage(position).activities());
        all.remove(index);
        editor.put(position, editor.stage(position).doing(all));
    }

    private Button adding(PlannedStage stage) {
        var add = new Button(say("process.add-activity"));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.setAriaLabel(say("process.add-activity-to", shown));
        add.getElement().setAttribute("aria-haspopup", "dialog");
        add.addClickListener(click -> {
            var menu = new ActionMenu(say("process.add-activity-to", shown));
            OFFERED.stream()
                    .filter(kind -> stage.kind() != StageKind.PROSPECT || kind == ActivityKind.CHECKLIST)
                    .forEach(kind -> menu.item(Words.of(kind), () -> added(kind)));
            menu.openAt(add);
        });
        return add;
    }

    private void added(ActivityKind kind) {
        var fresh = new PlannedActivity(kind, Words.of(kind));
        new ActivityDialog(
                        fresh,
                        named -> editor.put(position, editor.stage(position).and(named)))
                .open();
    }
}
