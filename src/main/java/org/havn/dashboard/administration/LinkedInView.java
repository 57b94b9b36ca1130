package org.havn.dashboard.administration;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Toasts;
import org.havn.drift.Drift;
import org.havn.outreach.Outreach;
import org.havn.seats.Seats;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.InstanceSettings;
import org.havn.team.InstanceSettings.OverlayMode;
import org.havn.team.Members;
import org.havn.team.Role;
import org.havn.team.Settings;

/** What an administrator decides of the extension, for everybody. */
@Route(value = AdministrationFrame.LINKEDIN, layout = Frame.class)
@PermitAll
class LinkedInView extends Div implements HasDynamicTitle {
    private final CurrentMember current;
    private final Settings settings;
    private final Checkbox enabled = new Checkbox(say("linkedin.enabled"));
    private final RadioButtonGroup<OverlayMode> mode = new RadioButtonGroup<>(say("linkedin.mode"));
    private final Checkbox reveal = new Checkbox(say("linkedin.reveal"));
    private final Checkbox marks = new Checkbox(say("linkedin.marks"));
    private final TextField name = new TextField(say("linkedin.name"));

    LinkedInView(
            CurrentMember current,
            Settings settings,
            Outreach outreach,
            Seats seats,
            Members members,
            Drift drift,
            Times times) {
        this.current = current;
        this.settings = settings;
        var now = settings.current();
        enabled.setValue(now.integrationEnabled());
        enabled.setHelperText(say("linkedin.enabled.help"));
        mode.setItems(OverlayMode.values());
        mode.setItemLabelGenerator(one -> say("linkedin.mode." + one.name().toLowerCase(Locale.ROOT)));
        mode.setValue(now.mode());
        mode.setHelperText(say("linkedin.mode.help"));
        reveal.setValue(now.revealProspects());
        reveal.setHelperText(say("linkedin.reveal.help"));
        marks.setValue(now.listMarks());
        marks.setHelperText(say("linkedin.marks.help"));
        name.setValue(now.name());
        name.setMaxLength(100);
        name.setHelperText(say("linkedin.name.help"));
        var terms = new Paragraph(say("linkedin.terms"));
        terms.addClassName("note");
        var save = new Button(say("do.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save);
        actions.addClassName("actions");
        var form = new Div(enabled, name, mode, reveal, marks, terms, actions);
        form.addClassName("form");
        var member = current.get();
        if (!member.is(Role.ADMINISTRATOR)) throw new Refused(Refusal.NOT_FOUND);
        var cards = new Div(
                new Card(say("linkedin.title"), form),
                new CompanyForm(current, settings),
                new CoolOffForm(current, outreach),
                new SeatsCard(current, seats, members),
                new ReadingCard(drift.rates(member), times));
        cards.addClassName("stack");
        AdministrationFrame.into(this, member, AdministrationFrame.LINKEDIN, cards);
    }

    private void save() {
        name.setErrorMessage(say("form.required"));
        name.setInvalid(name.getValue().isBlank());
        if (name.isInvalid()) return;
        var now = settings.current();
        settings.change(
                current.get(),
                new InstanceSettings(
                        name.getValue().strip(),
                        enabled.getValue(),
                        mode.getValue(),
                        reveal.getValue(),
                        marks.getValue(),
                        now.templateManagement()));
        Toasts.done(say("linkedin.saved"));
    }

    @Override
    public String getPageTitle() {
        return say("title", say("linkedin.title"));
    }
}
