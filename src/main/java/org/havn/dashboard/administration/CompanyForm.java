package org.havn.dashboard.administration;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Toasts;
import org.havn.team.Company;
import org.havn.team.Settings;

/** The organisation's page on LinkedIn: name and number, both or neither. */
class CompanyForm extends Card {
    private final TextField name = new TextField(say("company.name"));
    private final TextField id = new TextField(say("company.id"));

    CompanyForm(CurrentMember current, Settings settings) {
        super(say("company.title"));
        name.setMaxLength(100);
        name.setHelperText(say("company.name.help"));
        id.setHelperText(say("company.id.help"));
        id.setMaxLength(19);
        settings.company().ifPresent(company -> {
            name.setValue(company.name());
            id.setValue(company.id());
        });
        var save = new Button(say("do.save"), click -> {
            if (!complete()) return;
            settings.change(current.get(), new Company(name.getValue(), id.getValue()));
            Toasts.done(say("linkedin.saved"));
        });
        var actions = new Div(save);
        actions.addClassName("actions");
        var form = new Div(name, id, actions);
        form.addClassName("form");
        add(form);
    }

    private boolean complete() {
        name.setErrorMessage(say("form.required"));
        name.setInvalid(name.getValue().isBlank());
        id.setErrorMessage(say("company.id.wrong"));
        id.setInvalid(!Company.isNumber(id.getValue()));
        return !name.isInvalid() && !id.isInvalid();
    }
}
