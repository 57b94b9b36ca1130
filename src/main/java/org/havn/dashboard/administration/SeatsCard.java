package org.havn.dashboard.administration;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PersonLine;
import org.havn.dashboard.parts.RowList;
import org.havn.dashboard.parts.Toasts;
import org.havn.seats.Seat;
import org.havn.seats.Seats;
import org.havn.team.Member;
import org.havn.team.Members;

/** Which LinkedIn seat every member says they hold; an administrator may correct it. */
class SeatsCard extends Card {
    private final CurrentMember current;
    private final Seats seats;

    SeatsCard(CurrentMember current, Seats seats, Members members) {
        super(say("seat.members"));
        this.current = current;
        this.seats = seats;
        var text = new Paragraph(say("seat.members.text"));
        text.addClassName("note");
        var all = members.all();
        var list = new RowList<Member>(
                say("seat.members"),
                (offset, limit) -> all.stream().skip(offset).limit(limit).toList(),
                this::row,
                () -> new EmptyState(say("seat.members"), say("seat.members.text")));
        add(text, list);
    }

    private Component row(Member member) {
        var seat = new Select<Seat>();
        seat.setItems(Seat.values());
        seat.setItemLabelGenerator(one -> say("seat." + one.code()));
        seat.setAriaLabel(say("seat.of", member.name().value()));
        seat.setValue(seats.all(current.get()).getOrDefault(member.id(), Seat.NONE));
        seat.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            seats.correct(current.get(), member.id(), change.getValue());
            Toasts.done(say("linkedin.saved"));
        });
        var row = new Div(
                PersonLine.of(member.name().value()).below(member.email().value()), seat);
        row.addClassNames("row", "two");
        return row;
    }
}
