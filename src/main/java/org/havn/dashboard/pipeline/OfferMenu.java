package org.havn.dashboard.pipeline;

import static org.havn.dashboard.Words.say;

import java.time.Clock;
import java.util.Objects;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.parts.ActionMenu;
import org.havn.dashboard.parts.Toasts;
import org.havn.jobs.Jobs;
import org.havn.offers.Offer;
import org.havn.offers.Offers;
import org.havn.pipeline.Application;
import org.havn.pipeline.ApplicationListing;
import org.havn.process.StageKind;
import org.springframework.stereotype.Component;

/** The offer of somebody at the Offer stage: prepared, answered, taken back; each written down with its day. */
@Component
class OfferMenu {
    private final CurrentMember current;
    private final Offers offers;
    private final Jobs jobs;
    private final Clock clock;

    OfferMenu(CurrentMember current, Offers offers, Jobs jobs, Clock clock) {
        this.current = current;
        this.offers = offers;
        this.jobs = jobs;
        this.clock = clock;
    }

    void fill(ActionMenu menu, ApplicationListing one, Runnable changed) {
        if (!atOffer(one) || !offers.may(current.get(), one.job())) return;
        if (one.offer() == null) {
            menu.item(say("offer.prepare"), () -> prepare(one, changed));
            return;
        }
        if (one.offer() == Application.Offer.PREPARED) {
            menu.item(say("offer.accept"), () -> answer(one, true, changed));
            menu.item(say("offer.decline"), () -> answer(one, false, changed));
        }
        menu.item(say("offer.take-back"), () -> {
            offers.takeBack(current.get(), one.id(), version(one), ApplicationMenu.today(clock));
            changed.run();
            Toasts.done(say("offer.taken-back", one.candidateName()));
        });
    }

    private boolean atOffer(ApplicationListing one) {
        return jobs.stages(one.job()).stream()
                .anyMatch(stage -> stage.id().equals(one.stage()) && stage.kind() == StageKind.OFFER);
    }

    private void prepare(ApplicationListing one, Runnable changed) {
        new EndingDialog(
                        say("offer.prepare.title", one.candidateName()),
                        say("offer.prepare.text", offers.available(current.get(), one.job())),
                        say("offer.prepare.do"),
                        ApplicationMenu.today(clock),
                        (day, comment) -> {
                            offers.prepare(current.get(), one.id(), one.version(), day, comment);
                            changed.run();
                            Toasts.done(say("offer.prepared", one.candidateName()));
                        })
                .open();
    }

    private void answer(ApplicationListing one, boolean accepted, Runnable changed) {
        var seen = version(one);
        new EndingDialog(
                        say(accepted ? "offer.accept.title" : "offer.decline.title", one.candidateName()),
                        say(accepted ? "offer.accept.text" : "offer.decline.text"),
                        say(accepted ? "offer.accept.do" : "offer.decline.do"),
                        ApplicationMenu.today(clock),
                        (day, comment) -> {
                            if (accepted) offers.accept(current.get(), one.id(), seen, day, comment);
                            else offers.decline(current.get(), one.id(), seen, day, comment);
                            changed.run();
                            Toasts.done(say(accepted ? "offer.accepted" : "offer.declined", one.candidateName()));
                        })
                .open();
    }

    private int version(ApplicationListing one) {
        return offers.of(current.get(), one.id())
                .map(Offer::version)
                .map(Objects::requireNonNull)
                .orElse(0);
    }
}
