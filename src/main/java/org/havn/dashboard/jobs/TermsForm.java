package org.havn.dashboard.jobs;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Currency;
import java.util.Optional;
import org.havn.dashboard.Words;
import org.havn.jobs.JobTerms;
import org.havn.jobs.JobTerms.Employment;
import org.havn.jobs.JobTerms.Salary;
import org.havn.jobs.JobTerms.Seniority;
import org.havn.jobs.JobTerms.Visibility;
import org.havn.jobs.Jobs;

/** What a job offers and asks for, in groups; none of it must be filled in. */
class TermsForm extends Div {
    private final Select<Employment> employment = new Select<>();
    private final Select<Seniority> seniority = new Select<>();
    private final ComboBox<String> currency = new ComboBox<>(say("job.salary.currency"));
    private final IntegerField from = new IntegerField(say("job.salary.from"));
    private final IntegerField to = new IntegerField(say("job.salary.to"));
    private final Keywords skills;
    private final Keywords functions;
    private final Keywords industries;
    private final RadioButtonGroup<Visibility> visibility = new RadioButtonGroup<>(say("job.visibility"));

    TermsForm(Jobs jobs) {
        addClassName("form");
        skills = new Keywords(say("job.skills"), jobs, Jobs.Suggested.SKILLS);
        functions = new Keywords(say("job.functions"), jobs, Jobs.Suggested.FUNCTIONS);
        industries = new Keywords(say("job.industries"), jobs, Jobs.Suggested.INDUSTRIES);
        functions.setHelperText(say("job.own-words.help"));
        industries.setHelperText(say("job.own-words.help"));
        employment.setLabel(say("job.employment"));
        employment.setItems(Employment.values());
        employment.setEmptySelectionAllowed(true);
        employment.setEmptySelectionCaption(say("job.employment.any"));
        employment.setItemLabelGenerator(one -> one == null ? say("job.employment.any") : Words.of(one));
        seniority.setLabel(say("job.seniority"));
        seniority.setItems(Seniority.values());
        seniority.setItemLabelGenerator(Words::of);
        currency.setItems(Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList());
        currency.setPlaceholder("DKK");
        from.setMin(0);
        to.setMin(0);
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(Words::of);
        fill(JobTerms.NONE);
        add(
                group("job.group.employment", pair("pair", employment, seniority), pair("salary", currency, from, to)),
                group("job.group.words", skills, pair("pair", functions, industries)),
                group("job.group.visibility", visibility));
    }

    static Div group(String key, Component... fields) {
        var heading = new H3(say(key));
        heading.setId(key.replace('.', '-'));
        var group = new Div(heading);
        group.addClassName("form-group");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-labelledby", key.replace('.', '-'));
        group.add(fields);
        return group;
    }

    private static Div pair(String style, Component... fields) {
        var pair = new Div(fields);
        pair.addClassName(style);
        return pair;
    }

    final void fill(JobTerms terms) {
        employment.setValue(terms.employment());
        seniority.setValue(terms.seniority());
        skills.fill(terms.skills());
        functions.fill(terms.functions());
        industries.fill(terms.industries());
        visibility.setValue(terms.visibility());
        var salary = terms.salary();
        if (salary == null) return;
        currency.setValue(salary.currency());
        from.setValue(salary.from());
        to.setValue(salary.to());
    }

    /** The terms, or nothing while the salary cannot be; its fields then say why. */
    Optional<JobTerms> read() {
        if (!salaryStands()) return Optional.empty();
        return Optional.of(new JobTerms(
                employment.getValue(),
                seniority.getValue(),
                skills.words(),
                functions.words(),
                industries.words(),
                from.isEmpty() && to.isEmpty() ? null : new Salary(currency.getValue(), from.getValue(), to.getValue()),
                visibility.getValue()));
    }

    private boolean salaryStands() {
        var given = !from.isEmpty() || !to.isEmpty();
        currency.setErrorMessage(say("form.required"));
        currency.setInvalid(given && currency.isEmpty());
        from.setErrorMessage(say("job.salary.wrong"));
        from.setInvalid(from.getOptionalValue().filter(low -> low < 0).isPresent());
        var crossed = !from.isEmpty() && !to.isEmpty() && from.getValue() > to.getValue();
        to.setErrorMessage(say("job.salary.wrong"));
        to.setInvalid(crossed || to.getOptionalValue().filter(high -> high < 0).isPresent());
        return !currency.isInvalid() && !from.isInvalid() && !to.isInvalid();
    }
}
