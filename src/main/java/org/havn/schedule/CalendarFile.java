package org.havn.schedule;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.havn.mail.Mail;
import org.havn.team.Member;

/**
 * An interview for a calendar (RFC 5545), in UTC, so that every calendar shows it on its owner's clock whatever the season.
 * The same interview keeps its UID, each change counts SEQUENCE up: a later file replaces or cancels the earlier.
 */
final class CalendarFile {
    private CalendarFile() {}

    static Mail.Attachment request(InterviewListing interview, Member organizer, Collection<Member> interviewers) {
        return attachment(
                write(interview, interview.version(), organizer, interviewers, ImmutableMethod.REQUEST), "REQUEST");
    }

    /** The cancelling file; it stands one change after the interview as last seen. */
    static Mail.Attachment cancel(InterviewListing interview, Member organizer, Collection<Member> interviewers) {
        return attachment(
                write(interview, interview.version() + 1, organizer, interviewers, ImmutableMethod.CANCEL), "CANCEL");
    }

    private static Mail.Attachment attachment(byte[] content, String method) {
        return new Mail.Attachment("interview.ics", "text/calendar; charset=utf-8; method=" + method, content);
    }

    private static byte[] write(
            InterviewListing interview,
            int sequence,
            Member organizer,
            Collection<Member> interviewers,
            Method method) {
        var event = new VEvent(
                interview.startsAt(),
                Duration.ofMinutes(interview.minutes()),
                interview.title() + ": " + interview.candidateName());
        event.add(new Uid(interview.id().value() + "@havn"));
        event.add(new Sequence(sequence));
        event.add(new Organizer(address(organizer))
                .<Organizer>add(new Cn(organizer.name().value())));
        for (var member : interviewers)
            event.add(new Attendee(address(member))
                    .<Attendee>add(new Cn(member.name().value())));
        if (!interview.place().isEmpty()) event.add(new Location(interview.place()));
        if (method == ImmutableMethod.CANCEL) event.add(ImmutableStatus.VEVENT_CANCELLED);
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Havn//Havn//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        calendar.add(event);
        return written(calendar);
    }

    private static byte[] written(Calendar calendar) {
        var file = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static URI address(Member member) {
        return URI.create("mailto:" + member.email().value());
    }
}
