package org.havn.dashboard.linkedin;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.IntFunction;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Times;
import org.havn.dashboard.Words;
import org.havn.dashboard.candidates.NotesCard;
import org.havn.dashboard.outreach.LedgerActions;
import org.havn.dashboard.outreach.LedgerCard;
import org.havn.dashboard.outreach.SendInMail;
import org.havn.dashboard.sharing.ShareAsks;
import org.havn.dashboard.sharing.SharingCard;
import org.havn.linkedin.OwnRejections;
import org.havn.notes.Notes;
import org.havn.pipeline.Applications;
import org.havn.rejections.RejectionReasons;
import org.springframework.stereotype.Component;

/** Recruiting activities: what the reader and their colleagues did about a person. */
@Component
class Activities {
    private final CurrentMember current;
    private final Notes notes;
    private final Applications applications;
    private final OwnRejections rejections;
    private final RejectionReasons reasons;
    private final LedgerActions ledgers;
    private final ShareAsks asks;
    private final Times times;

    Activities(
            CurrentMember current,
            Notes notes,
            Applications applications,
            OwnRejections rejections,
            RejectionReasons reasons,
            LedgerActions ledgers,
            ShareAsks asks,
            Times times) {
        this.current = current;
        this.notes = notes;
        this.applications = applications;
        this.rejections = rejections;
        this.reasons = reasons;
        this.ledgers = ledgers;
        this.asks = asks;
        this.times = times;
    }

    Column of(Candidate candidate) {
        return new Column(candidate);
    }

    /** Writing to the person at this address, if the reader may log messages at all. */
    Optional<SendInMail> writing(CandidateId candidate, String address, Runnable updated) {
        return ledgers.mayLog(candidate)
                ? Optional.of(new SendInMail(candidate, address, ledgers, times, updated))
                : Optional.empty();
    }

    /** The activities of one person, one card below the other. */
    class Column extends Div {
        private final Candidate candidate;
        private final Optional<LedgerCard> ledger;
        private final Optional<SharingCard> shared;
        private final NotesCard written;
        private final Div rejected = new Div();

        private Column(Candidate candidate) {
            this.candidate = candidate;
            written = new NotesCard(current, notes, applications, candidate.id(), times);
            ledger = ledgers.card(candidate.id());
            ledger.ifPresent(this::add);
            shared = asks.card(candidate);
            shared.ifPresent(this::add);
            add(written, rejected);
            refresh();
        }

        final void refresh() {
            ledger.ifPresent(LedgerCard::refresh);
            shared.ifPresent(SharingCard::refresh);
            written.refresh();
            rejected.removeAll();
            var own = rejections.of(current.get(), candidate.id());
            if (!own.isEmpty()) rejected.add(new RejectionsCard(own, labels(), times));
            rejected.setVisible(!own.isEmpty());
        }

        private IntFunction<String> labels() {
            var all = reasons.all();
            return id -> all.stream()
                    .filter(reason -> reason.id() == id)
                    .map(Words::of)
                    .findFirst()
                    .orElse("");
        }
    }
}
