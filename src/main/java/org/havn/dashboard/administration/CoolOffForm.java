package org.havn.dashboard.administration;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Toasts;
import org.havn.outreach.CoolOff;
import org.havn.outreach.Outreach;

/** How long nobody writes again to who has not answered, and whether Havn warns or forbids. */
class CoolOffForm extends Card {
    private static final int USUAL = 14;

    private enum Rule {
        OFF,
        SOFT,
        HARD
    }

    private final RadioButtonGroup<Rule> rule = new RadioButtonGroup<>(say("cool-off.rule"));
    private final IntegerField days = new IntegerField(say("cool-off.days"));

    CoolOffForm(CurrentMember current, Outreach outreach) {
        super(say("cool-off.title"));
        var text = new Paragraph(say("cool-off.text"));
        text.addClassName("note");
        var now = outreach.coolOff();
        rule.setItems(Rule.values());
        rule.setItemLabelGenerator(one -> switch (one) {
            case OFF -> say("cool-off.off");
            case SOFT -> say("cool-off.soft");
            case HARD -> say("cool-off.hard");
        });
        rule.setValue(now.days() == 0 ? Rule.OFF : now.hard() ? Rule.HARD : Rule.SOFT);
        days.setMin(1);
        days.setMax(365);
        days.setStepButtonsVisible(true);
        days.setValue(now.days() == 0 ? USUAL : now.days());
        days.setVisible(now.days() > 0);
        rule.addValueChangeListener(change -> days.setVisible(change.getValue() != Rule.OFF));
        var save = new Button(say("do.save"), click -> {
            var off = rule.getValue() == Rule.OFF;
            days.setErrorMessage(say("cool-off.days.wrong"));
            days.setInvalid(!off && (days.getValue() == null || days.getValue() < 1 || days.getValue() > 365));
            if (days.isInvalid()) return;
            outreach.change(current.get(), new CoolOff(off ? 0 : days.getValue(), rule.getValue() == Rule.HARD));
            Toasts.done(say("linkedin.saved"));
        });
        var actions = new Div(save);
        actions.addClassName("actions");
        var form = new Div(rule, days, actions);
        form.addClassName("form");
        add(text, form);
    }
}
