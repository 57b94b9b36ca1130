package org.havn.dashboard.pipeline;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.havn.dashboard.Words;
import org.havn.jobs.Closing;
import org.havn.pipeline.ApplicationListing;
import org.havn.shared.Refusal;

/** Ends a job: cancelled always, filled only if somebody accepted an offer, and then with who fills it (B14, B15). */
public class CloseJobDialog extends Dialog {
    private final RadioButtonGroup<Closing.Reason> reason = new RadioButtonGroup<>();
    private final CheckboxGroup<ApplicationListing> chosen = new CheckboxGroup<>();
    private final TextArea comment = new TextArea(say("reject.comment"));

    /** {@code open}: how many applications end with the job; {@code accepted}: who accepted an offer. */
    public CloseJobDialog(String title, int open, List<ApplicationListing> accepted, Consumer<Closing> then) {
        setHeaderTitle(say("job.close.title", title));
        addClassName("question");
        var reasons = new ArrayList<Closing.Reason>();
        if (!accepted.isEmpty()) reasons.add(Closing.Reason.FILLED);
        reasons.add(Closing.Reason.CANCELLED);
        reason.setLabel(say("job.close.why"));
        reason.setItems(reasons);
        reason.setItemLabelGenerator(Words::of);
        reason.setValue(reasons.getFirst());
        reason.addValueChangeListener(change -> chosen.setVisible(filled()));
        chosen.setLabel(say("job.close.who"));
        chosen.setItems(accepted);
        chosen.setItemLabelGenerator(ApplicationListing::candidateName);
        chosen.setVisible(filled());
        chosen.setErrorMessage(Words.of(Refusal.CHOSEN_NEEDED));
        if (accepted.size() == 1) chosen.setValue(Set.copyOf(accepted));
        comment.setMaxLength(4000);
        var form = new Div(new Paragraph(say("job.close.text", open)), reason, chosen, comment);
        form.addClassName("form");
        add(form);
        var close = new Button(say("job.close"), click -> {
            chosen.setInvalid(filled() && chosen.getValue().isEmpty());
            if (chosen.isInvalid()) return;
            then.accept(closing());
            close();
        });
        close.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(say("do.cancel"), click -> close()), close);
    }

    private boolean filled() {
        return reason.getValue() == Closing.Reason.FILLED;
    }

    private Closing closing() {
        var who = filled()
                ? chosen.getValue().stream().map(one -> one.id().value()).collect(Collectors.toSet())
                : Set.<java.util.UUID>of();
        return new Closing(reason.getValue(), who, comment.getValue());
    }
}
