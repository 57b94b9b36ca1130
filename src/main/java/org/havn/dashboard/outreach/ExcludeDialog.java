package org.havn.dashboard.outreach;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.Times;
import org.havn.exclusions.Exclude;
import org.havn.exclusions.Exclusion.Kind;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;

/** «Do not contact»: the person, or a company or domain by its name; why, and perhaps until when. */
class ExcludeDialog extends Dialog {
    private static final int LONGEST_REASON = 500;

    private final @Nullable CandidateId person;
    private final Select<Kind> kind = new Select<>();
    private final TextField name = new TextField(say("exclusion.name"));
    private final TextField reason = new TextField(say("exclusion.reason"));
    private final DatePicker until = new DatePicker(say("exclusion.until"));

    ExcludeDialog(@Nullable CandidateId person, String who, Consumer<Exclude> then) {
        this.person = person;
        setHeaderTitle(person == null ? say("exclusion.add") : say("exclusion.of", who));
        kind.setLabel(say("exclusion.kind"));
        kind.setItems(Kind.COMPANY, Kind.DOMAIN);
        kind.setItemLabelGenerator(one -> say("exclusion.kind." + one.code()));
        kind.setValue(Kind.COMPANY);
        kind.addValueChangeListener(change ->
                name.setHelperText(say("exclusion.name." + change.getValue().code())));
        name.setHelperText(say("exclusion.name.company"));
        name.setMaxLength(200);
        kind.setVisible(person == null);
        name.setVisible(person == null);
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(say("exclusion.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        until.setMin(LocalDate.now(Times.zone()));
        until.setHelperText(say("exclusion.until.help"));
        until.setClearButtonVisible(true);
        var form = new Div(kind, name, reason, until);
        form.addClassName("form");
        add(form);
        var save = new Button(say("exclusion.do"), click -> {
            reason.setErrorMessage(say("form.required"));
            reason.setInvalid(reason.getValue().isBlank());
            if (reason.isInvalid() || until.isInvalid()) return;
            try {
                then.accept(asked());
                close();
            } catch (Refused refused) {
                if (person != null) throw refused;
                name.setErrorMessage(say("exclusion.name.wrong"));
                name.setInvalid(true);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(say("do.cancel"), click -> close()), save);
    }

    private Exclude asked() {
        if (person != null) return Exclude.person(person, reason.getValue(), until.getValue());
        return kind.getValue() == Kind.COMPANY
                ? Exclude.company(name.getValue(), reason.getValue(), until.getValue())
                : Exclude.domain(name.getValue(), reason.getValue(), until.getValue());
    }
}
