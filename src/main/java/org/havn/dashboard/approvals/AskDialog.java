package org.havn.dashboard.approvals;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import org.havn.approvals.Approvals;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Toasts;
import org.havn.jobs.Job;
import org.havn.shared.PersonName;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Members;

/** Sends a job to its approvers: who they are, and a word to go with it. */
public class AskDialog extends Dialog {
    private final MultiSelectComboBox<Member> approvers = new MultiSelectComboBox<>(say("approvals.approvers"));
    private final TextArea message = new TextArea(say("approvals.message"));

    public AskDialog(CurrentMember current, Approvals approvals, Members members, Job job, Runnable then) {
        setHeaderTitle(say("approvals.ask.title", job.title()));
        setWidth("520px");
        var me = current.get().id();
        approvers.setItemLabelGenerator(member -> member.name().value());
        approvers.setItems(query -> {
            var typed = PersonName.fold(query.getFilter().orElse(""));
            return members.all().stream()
                    .filter(member -> !member.id().equals(me))
                    .filter(member -> member.name().folded().contains(typed))
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        approvers.setRequiredIndicatorVisible(true);
        approvers.setHelperText(say("approvals.approvers.help"));
        message.setMaxLength(2000);
        var note = new Paragraph(say("approvals.ask.text"));
        note.addClassName("note");
        var form = new Div(note, approvers, message);
        form.addClassName("form");
        add(form);
        var send = new Button(say("approvals.send"), click -> send(current, approvals, job, then));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say("do.cancel"), click -> close()), send);
        approvers.focus();
    }

    /** What was chosen stays when it is refused; the refusal is said at the field. */
    private void send(CurrentMember current, Approvals approvals, Job job, Runnable then) {
        try {
            var asked = approvers.getValue().stream().map(Member::id).toList();
            var version = Objects.requireNonNull(job.version());
            approvals.ask(current.get(), job.id(), version, asked, message.getValue());
            close();
            Toasts.done(say("approvals.sent"));
            then.run();
        } catch (Refused refused) {
            approvers.setErrorMessage(Words.of(refused.reason()));
            approvers.setInvalid(true);
        }
    }
}
