package org.havn.dashboard.outreach;

import static org.havn.dashboard.Words.say;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.Toasts;
import org.havn.exclusions.Exclusion;
import org.havn.exclusions.Exclusions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of those who are not to be contacted, as the screens use it. */
@Component
class DoNotContact {
    private final CurrentMember current;
    private final Exclusions exclusions;
    private final Times times;

    DoNotContact(CurrentMember current, Exclusions exclusions, Times times) {
        this.current = current;
        this.exclusions = exclusions;
        this.times = times;
    }

    boolean reads() {
        return exclusions.reads(current.get());
    }

    boolean keeps() {
        return exclusions.keeps(current.get());
    }

    Optional<Exclusion> of(CandidateId candidate) {
        return exclusions.of(current.get(), candidate);
    }

    List<Exclusion> list(int offset, int limit) {
        return exclusions.list(current.get(), offset, limit);
    }

    /** Asks why and until when, and puts them on the list; with an undo. */
    void ask(@Nullable CandidateId person, String who, Runnable updated) {
        new ExcludeDialog(person, who, asked -> {
                    var id = exclusions.add(current.get(), asked);
                    updated.run();
                    Toasts.done(say("exclusion.added"), () -> {
                        exclusions.lift(current.get(), id);
                        updated.run();
                    });
                })
                .open();
    }

    void lift(Exclusion one, Runnable updated) {
        new QuestionDialog(
                        say("exclusion.lift.title", one.name()),
                        say("exclusion.lift.text"),
                        say("exclusion.lift"),
                        () -> {
                            exclusions.lift(current.get(), one.id());
                            updated.run();
                            Toasts.done(say("exclusion.lifted"));
                        })
                .open();
    }

    /** «Asked us not to · until 1 March 2027». */
    String why(Exclusion one) {
        var until = one.until();
        return until == null
                ? one.reason()
                : one.reason() + " · "
                        + say(
                                "exclusion.until.day",
                                times.date(until.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
