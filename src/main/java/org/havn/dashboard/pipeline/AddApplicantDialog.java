package org.havn.dashboard.pipeline;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.havn.candidates.Source;
import org.havn.dashboard.Words;
import org.havn.pipeline.Origin;
import org.havn.team.Member;

/** Puts somebody on a job by hand: whom or where is chosen in one field, the other is known; and where they came from. */
class AddApplicantDialog<T> extends Dialog {
    private final ComboBox<T> what;
    private final Select<Source> source = new Select<>();
    private final ComboBox<Member> colleague = new ComboBox<>(say("applicant.colleague"));
    private final TextField somebody = new TextField(say("applicant.somebody"));

    @FunctionalInterface
    interface Add<T> {
        void applicant(T what, Origin origin);
    }

    /** {@code what} is labelled and filled by whoever opens the dialog. Stays open if refused, with what was typed. */
    AddApplicantDialog(String title, ComboBox<T> what, List<Member> colleagues, Add<T> then) {
        this.what = what;
        setHeaderTitle(title);
        what.setErrorMessage(say("applicant.choose"));
        source.setLabel(say("candidate.source"));
        source.setItems(Source.values());
        source.setItemLabelGenerator(Words::of);
        source.setValue(Source.ADDED_BY_HAND);
        source.addValueChangeListener(change -> showReferrer());
        colleague.setItems(colleagues);
        colleague.setItemLabelGenerator(one -> one.name().value());
        colleague.setHelperText(say("applicant.referrer.help"));
        somebody.setMaxLength(200);
        showReferrer();
        var form = new Div(what, source, colleague, somebody);
        form.addClassName("form");
        add(form);
        var add = new Button(say("applicant.add"), click -> {
            what.setInvalid(what.isEmpty());
            if (what.isEmpty()) return;
            then.applicant(what.getValue(), origin());
            close();
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say("do.cancel"), click -> close()), add);
    }

    private void showReferrer() {
        var referral = source.getValue() == Source.REFERRAL;
        colleague.setVisible(referral);
        somebody.setVisible(referral);
    }

    private Origin origin() {
        if (source.getValue() != Source.REFERRAL) return Origin.of(source.getValue());
        var known = colleague.getValue();
        return new Origin(
                Source.REFERRAL, known == null ? null : known.id(), known == null ? somebody.getValue() : null);
    }
}
