package org.havn.dashboard.interviews;

import static org.havn.dashboard.Words.say;

import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.RowList;
import org.havn.schedule.InterviewListing;

/** What the reader interviews next; without any, the card is not there. */
public class MyInterviewsCard extends Card {
    private static final int SHOWN = 5;

    private final InterviewCards rooms;
    private final RowList<InterviewListing> list;

    MyInterviewsCard(InterviewCards rooms) {
        super(say("interview.mine"));
        this.rooms = rooms;
        list = new RowList<>(
                say("interview.mine"),
                (offset, limit) -> rooms.schedule.upcoming(rooms.current.get(), SHOWN),
                one -> new InterviewRow(
                        rooms,
                        one,
                        new PathLink(Paths.candidate(one.candidate()), one.candidateName() + " · " + one.jobTitle())
                                .as("row-title")),
                com.vaadin.flow.component.html.Div::new);
        add(list);
        refresh();
    }

    public final void refresh() {
        list.refresh();
        setVisible(!rooms.schedule.upcoming(rooms.current.get(), 1).isEmpty());
    }
}
