package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.havn.candidates.Candidate;
import org.havn.candidates.Candidates;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.parts.Toasts;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/**
 * Changing what is written of a person. If a colleague was quicker, their changes come into the fields that were left
 * alone, what was typed stays, and the difference is told before it is saved over.
 */
class EditCandidateDialog extends Dialog {
    private final CurrentMember current;
    private final Candidates candidates;
    private final Runnable saved;
    private final CandidateForm form = new CandidateForm();
    private final Div told = new Div();
    private Candidate seen;

    EditCandidateDialog(CurrentMember current, Candidates candidates, Candidate candidate, Runnable saved) {
        this.current = current;
        this.candidates = candidates;
        this.saved = saved;
        seen = candidate;
        setHeaderTitle(say("candidate.edit"));
        setWidth("520px");
        told.addClassNames("notice", "violet");
        told.getElement().setAttribute("role", "alert");
        told.setVisible(false);
        form.show(seen.details());
        add(told, form);
        var save = new Button(say("do.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say("do.cancel"), click -> close()), save);
        form.name.focus();
    }

    private void save() {
        form.read().ifPresent(typed -> {
            try {
                candidates.edit(current.get(), seen.id(), Objects.requireNonNull(seen.version()), typed);
                close();
                saved.run();
                Toasts.done(say("candidate.saved"));
            } catch (Refused refused) {
                if (refused.reason() != Refusal.CHANGED_MEANWHILE) throw refused;
                takeIn(candidates.get(current.get(), seen.id()));
            }
        });
    }

    private void takeIn(Candidate latest) {
        var was = new CandidateForm();
        var is = new CandidateForm();
        was.show(seen.details());
        is.show(latest.details());
        told.removeAll();
        told.add(new Paragraph(say("candidate.changed-meanwhile")));
        takeIn(form.name, was.name, is.name);
        takeIn(form.email, was.email, is.email);
        takeIn(form.moreEmails, was.moreEmails, is.moreEmails);
        takeIn(form.headline, was.headline, is.headline);
        takeIn(form.location, was.location, is.location);
        takeIn(form.phone, was.phone, is.phone);
        if (form.internal.getValue().equals(was.internal.getValue())) form.internal.setValue(is.internal.getValue());
        told.setVisible(true);
        seen = latest;
    }

    /** Three values of a field: typed, as it was when the dialog opened, as it is now. */
    private <F extends HasValue<?, String> & com.vaadin.flow.component.HasLabel> void takeIn(F typed, F was, F is) {
        if (is.getValue().equals(was.getValue())) return;
        if (typed.getValue().equals(was.getValue())) {
            typed.setValue(is.getValue());
            return;
        }
        if (!typed.getValue().equals(is.getValue()))
            told.add(new Paragraph(say("candidate.changed-meanwhile.field", typed.getLabel(), is.getValue())));
    }
}
