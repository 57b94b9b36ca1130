package org.havn.dashboard.interviews;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.stream.Collectors;
import org.havn.schedule.InterviewListing;

/** An interview in a few lines: what, when on the reader's clock, where, with whom, and its file for a calendar. */
final class InterviewRow extends Div {
    InterviewRow(InterviewCards rooms, InterviewListing one, Component title, Component... actions) {
        var when = new Div(rooms.times.span(one.startsAt(), one.endsAt()));
        when.addClassName("interview-when");
        var with = new Div(one.interviewers().stream()
                .map(InterviewListing.Interviewer::name)
                .collect(Collectors.joining(", ")));
        with.addClassName("second");
        var words = new Div(title, when);
        if (!one.place().isEmpty()) words.add(place(one.place()));
        words.add(with);
        var buttons = new Div(calendar(rooms, one));
        buttons.addClassNames("actions");
        buttons.add(actions);
        add(words, buttons);
        addClassNames("row", "two");
    }

    /** An address that a browser can open is a link; all else is a room. */
    private static Component place(String place) {
        var line = new Div();
        line.addClassName("second");
        if (!place.matches("https?://[^\\s]+")) {
            line.add(new Span(place));
            return line;
        }
        var link = new Anchor(place, place, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        line.add(link);
        return line;
    }

    private static Component calendar(InterviewCards rooms, InterviewListing one) {
        var link = new Anchor();
        DownloadHandler file = asked -> {
            asked.setFileName("interview.ics");
            asked.setContentType("text/calendar; charset=utf-8");
            asked.getOutputStream().write(rooms.schedule.calendarFile(rooms.current.get(), one.id()));
        };
        link.setHref(file, AttachmentType.DOWNLOAD);
        link.setText(say("interview.calendar"));
        link.getElement().setAttribute("router-ignore", true);
        link.addClassName("link");
        return link;
    }
}
