package org.havn.dashboard.outreach;

import static org.havn.dashboard.Words.say;

import java.util.List;
import java.util.Optional;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.Toasts;
import org.havn.exclusions.Exclusion;
import org.havn.outreach.CoolOff;
import org.havn.outreach.Exchange;
import org.havn.outreach.Outreach;
import org.havn.outreach.SentMessage;
import org.havn.pipeline.ApplicationListing;
import org.havn.pipeline.Applications;
import org.havn.team.Role;
import org.springframework.stereotype.Component;

/** What the reader may do with the ledger of one person. */
@Component
public class LedgerActions {
    private final CurrentMember current;
    private final Outreach outreach;
    private final Applications applications;
    private final Candidates candidates;
    private final DoNotContact doNotContact;
    private final Times times;

    LedgerActions(
            CurrentMember current,
            Outreach outreach,
            Applications applications,
            Candidates candidates,
            DoNotContact doNotContact,
            Times times) {
        this.current = current;
        this.outreach = outreach;
        this.applications = applications;
        this.candidates = candidates;
        this.doNotContact = doNotContact;
        this.times = times;
    }

    /** The ledger of this candidate; nothing for whom it is not. */
    public Optional<LedgerCard> card(CandidateId candidate) {
        return outreach.reads(current.get()) ? Optional.of(new LedgerCard(candidate, this, times)) : Optional.empty();
    }

    Optional<Exclusion> exclusion(CandidateId candidate) {
        return doNotContact.of(candidate);
    }

    boolean mayExclude() {
        return doNotContact.keeps();
    }

    void exclude(CandidateId candidate, Runnable updated) {
        var name = candidates.get(current.get(), candidate).name().value();
        doNotContact.ask(candidate, name, updated);
    }

    void lift(Exclusion one, Runnable updated) {
        doNotContact.lift(one, updated);
    }

    String why(Exclusion one) {
        return doNotContact.why(one);
    }

    List<Exchange> exchanges(CandidateId candidate) {
        return outreach.of(current.get(), candidate);
    }

    Optional<CoolOff.Waiting> waiting(CandidateId candidate) {
        return outreach.waiting(current.get(), candidate);
    }

    /** Whether the reader may log that they wrote to this candidate. */
    public boolean mayLog(CandidateId candidate) {
        return outreach.mayLog(current.get(), candidate);
    }

    boolean mayAnswer(Exchange one) {
        return one.own() || current.get().is(Role.RECRUITER);
    }

    LogDialog logDialog(CandidateId candidate, Runnable updated) {
        var jobs = applications.ofCandidate(current.get(), candidate).stream()
                .filter(ApplicationListing::details)
                .toList();
        return new LogDialog(jobs, message -> log(candidate, message, updated));
    }

    void log(CandidateId candidate, SentMessage message, Runnable updated) {
        var logged = outreach.log(current.get(), candidate, message, null);
        updated.run();
        Toasts.done(say("ledger.logged"), () -> {
            outreach.remove(current.get(), candidate, logged.id());
            updated.run();
        });
    }

    void answered(CandidateId candidate, Exchange one, boolean answered) {
        outreach.answered(current.get(), candidate, one.id(), answered);
    }

    void remove(CandidateId candidate, Exchange one, Runnable updated) {
        new QuestionDialog(say("ledger.remove.title"), say("ledger.remove.text"), say("do.remove"), () -> {
                    outreach.remove(current.get(), candidate, one.id());
                    updated.run();
                    Toasts.done(say("ledger.removed"));
                })
                .dangerous()
                .open();
    }
}
