package org.havn.dashboard.settings;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Toasts;
import org.havn.identity.ProfileAddress;
import org.havn.seats.Seat;
import org.havn.seats.Seats;

/** What the member says of their own LinkedIn account: the seat they hold, and which profile is theirs. */
class SeatCard extends Card {
    private final CurrentMember current;
    private final Seats seats;
    private final TextField own = new TextField(say("seat.own"));

    SeatCard(CurrentMember current, Seats seats) {
        super(say("seat.title"));
        this.current = current;
        this.seats = seats;
        var member = current.get();
        var text = new Paragraph(say("seat.text"));
        text.addClassName("note");
        var seat = new RadioButtonGroup<Seat>(say("seat.which"));
        seat.setItems(Seat.values());
        seat.setItemLabelGenerator(one -> say("seat." + one.code()));
        seat.setValue(seats.of(member));
        seat.addValueChangeListener(change -> {
            seats.state(current.get(), change.getValue());
            Toasts.done(say("seat.saved"));
        });
        own.setPlaceholder("https://www.linkedin.com/in/…");
        own.setMaxLength(600);
        own.setClearButtonVisible(true);
        own.setHelperText(say("seat.own.help"));
        own.setValue(seats.ownProfile(member).map(ProfileAddress::url).orElse(""));
        var save = new Button(say("do.save"), click -> save());
        var actions = new Div(save);
        actions.addClassName("actions");
        var form = new Div(seat, own, actions);
        form.addClassName("form");
        add(text, form);
    }

    private void save() {
        var text = own.getValue();
        own.setErrorMessage(say("linkedin-tab.address.invalid"));
        own.setInvalid(!text.isBlank() && ProfileAddress.parse(text).isEmpty());
        if (own.isInvalid()) return;
        seats.setOwnProfile(current.get(), text);
        own.setValue(seats.ownProfile(current.get()).map(ProfileAddress::url).orElse(""));
        Toasts.done(say("seat.saved"));
    }
}
