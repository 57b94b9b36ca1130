package org.havn.dashboard.outreach;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.havn.dashboard.Times;
import org.havn.outreach.SentMessage;
import org.havn.pipeline.ApplicationListing;

/** «I wrote to them»: when, about which job, and the text if the sender wants to keep it for themself. */
class LogDialog extends Dialog {
    private static final int LONGEST = 10_000;

    private final Select<ApplicationListing> job = new Select<>();
    private final DateTimePicker when = new DateTimePicker(say("ledger.when"));
    private final TextArea text = new TextArea(say("ledger.text"));

    LogDialog(List<ApplicationListing> jobs, Consumer<SentMessage> then) {
        setHeaderTitle(say("ledger.log"));
        job.setLabel(say("ledger.job"));
        job.setItems(jobs);
        job.setEmptySelectionAllowed(true);
        job.setEmptySelectionCaption(say("ledger.job.none"));
        job.setItemLabelGenerator(one -> one == null ? say("ledger.job.none") : one.jobTitle());
        job.setVisible(!jobs.isEmpty());
        if (jobs.size() == 1) job.setValue(jobs.getFirst());
        when.setHelperText(say("ledger.when.help"));
        when.setMax(LocalDateTime.now(Times.zone()));
        text.setHelperText(say("ledger.text.help"));
        text.setMaxLength(LONGEST);
        var form = new Div(job, when, text);
        form.addClassName("form");
        add(form);
        var save = new Button(say("ledger.log.do"), click -> {
            if (when.isInvalid()) return;
            close();
            then.accept(message());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say("do.cancel"), click -> close()), save);
    }

    private SentMessage message() {
        var at = when.getValue() == null
                ? null
                : when.getValue().atZone(Times.zone()).toInstant();
        return new SentMessage(job.getValue() == null ? null : job.getValue().job(), at, text.getValue());
    }
}
