package org.havn.dashboard.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.havn.dashboard.Words;
import org.havn.jobs.JobStatus;
import org.havn.pipeline.ApplicationListing;
import org.havn.pipeline.ApplicationStatus;
import org.havn.pipeline.Outcome;

/** A status in one or two words, in the colour of its meaning. */
public class Chip extends Span {
    /** Sea goes on, amber waits, coral is refused, violet wants a choice, plain says nothing of the kind. */
    public enum Tone {
        SEA,
        AMBER,
        CORAL,
        VIOLET,
        PLAIN
    }

    public Chip(String text, Tone tone) {
        super(text);
        addClassNames("chip", tone.name().toLowerCase(Locale.ROOT));
    }

    public static Chip of(JobStatus status) {
        return new Chip(
                Words.of(status),
                switch (status) {
                    case ACTIVE, APPROVED -> Tone.SEA;
                    case PENDING -> Tone.AMBER;
                    case REJECTED -> Tone.CORAL;
                    case DRAFT, CLOSED -> Tone.PLAIN;
                });
    }

    public static Chip of(ApplicationListing application) {
        return new Chip(Words.status(application), tone(application));
    }

    /** Somebody to remember: they came as far as an offer. */
    public static Chip silver() {
        return new Chip(Words.say("people.silver"), Tone.VIOLET);
    }

    private static Tone tone(ApplicationListing application) {
        if (application.status() == ApplicationStatus.CLOSED)
            return application.outcome() == Outcome.HIRED
                    ? Tone.SEA
                    : application.outcome() == Outcome.NOT_SELECTED ? Tone.CORAL : Tone.PLAIN;
        return application.passedProspect() ? Tone.SEA : Tone.AMBER;
    }
}
