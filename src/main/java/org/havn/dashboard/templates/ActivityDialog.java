package org.havn.dashboard.templates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.havn.dashboard.Words;
import org.havn.process.ActivityKind;
import org.havn.process.ActivitySettings;
import org.havn.process.Audience;
import org.havn.process.PlannedActivity;
import org.havn.process.ReminderDelay;

/** What an activity is called, and those settings that mean something for its kind. */
class ActivityDialog extends Dialog {
    private final PlannedActivity activity;
    private final TextField name = new TextField(say("process.activity-name"));
    private final Checkbox required = new Checkbox(say("process.required.set"));
    private final Select<Audience> audience = new Select<>();
    private final Checkbox inherit = new Checkbox(say("process.inherit.set"));
    private final Checkbox before = new Checkbox(say("process.view-before.set"));
    private final Checkbox after = new Checkbox(say("process.edit-after.set"));
    private final Select<ReminderDelay> reminder = new Select<>();
    private final Checkbox hiringManager = new Checkbox();

    ActivityDialog(PlannedActivity activity, Consumer<PlannedActivity> then) {
        this.activity = activity;
        var kind = activity.kind();
        setHeaderTitle(Words.of(kind));
        setWidth("460px");
        name.setMaxLength(100);
        name.setValue(Words.activity(activity.name()));
        audience.setLabel(say("process.audience"));
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(Words::of);
        reminder.setLabel(say("process.reminder"));
        reminder.setItems(ReminderDelay.values());
        reminder.setItemLabelGenerator(Words::of);
        hiringManager.setLabel(say(kind == ActivityKind.OFFER ? "process.hm.offer" : "process.hm.prospects"));
        fill(activity.settings());
        var form = new Div(name);
        form.addClassName("form");
        switch (kind) {
            case PROSPECT, OFFER -> form.add(hiringManager);
            case CHECKLIST -> form.add(required, audience);
            case INTERVIEW, FEEDBACK -> form.add(audience, inherit, before, after, reminder);
            case APPLICATION -> {}
        }
        add(form);
        var save = new Button(say("process.take-over"), click -> {
            name.setErrorMessage(say("form.required"));
            name.setInvalid(name.getValue().isBlank());
            if (name.isInvalid()) return;
            close();
            then.accept(read());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say("do.cancel"), click -> close()), save);
        name.focus();
    }

    /** Whether there is anything to set besides what its stage says already. */
    static boolean settable(ActivityKind kind) {
        return kind != ActivityKind.APPLICATION;
    }

    private void fill(ActivitySettings settings) {
        required.setValue(settings.required());
        audience.setValue(settings.audience());
        inherit.setValue(settings.inheritTeam());
        before.setValue(settings.viewBefore());
        after.setValue(settings.editAfter());
        reminder.setValue(settings.reminder());
        hiringManager.setValue(settings.hiringManager());
    }

    private PlannedActivity read() {
        var typed = name.getValue();
        return new PlannedActivity(
                activity.kind(),
                typed.equals(Words.activity(activity.name())) ? activity.name() : typed,
                new ActivitySettings(
                        required.getValue(),
                        audience.getValue(),
                        inherit.getValue(),
                        before.getValue(),
                        after.getValue(),
                        reminder.getValue(),
                        hiringManager.getValue()));
    }
}
