package org.havn.changes;

import org.havn.approvals.ApprovalChanged;
import org.havn.candidates.CandidateChanged;
import org.havn.candidates.CandidateId;
import org.havn.changes.Change.OfCard;
import org.havn.claims.ClaimsChanged;
import org.havn.documents.DocumentsChanged;
import org.havn.exclusions.ExclusionsChanged;
import org.havn.hiring.JobId;
import org.havn.hiring.TeamChanged;
import org.havn.imports.ImportChanged;
import org.havn.interviews.FeedbackSubmitted;
import org.havn.jobs.JobChanged;
import org.havn.links.ProfileLinked;
import org.havn.links.ProfileUnlinked;
import org.havn.notes.NoteWritten;
import org.havn.notices.NoticesChanged;
import org.havn.outreach.MessageLogged;
import org.havn.pipeline.ApplicationAdded;
import org.havn.pipeline.ApplicationChanged;
import org.havn.pipeline.ApplicationRemoved;
import org.havn.pipeline.StageReached;
import org.havn.pools.PoolChanged;
import org.havn.schedule.InterviewPlanned;
import org.havn.seats.SeatChanged;
import org.havn.sharing.ProfileShared;
import org.havn.team.BrowserPaired;
import org.havn.team.PairingRevoked;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The news of the rooms, handed to PostgreSQL within the transaction that makes them: it tells every process when that
 * commits, says the same only once, and nothing when it does not.
 */
@Component
class Announcements {
    private final JdbcClient jdbc;

    Announcements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(ApplicationAdded added) {
        ofCard(added.job(), added.candidate());
    }

    @EventListener
    void on(StageReached reached) {
        ofCard(reached.job(), reached.candidate());
    }

    @EventListener
    void on(ApplicationChanged changed) {
        ofCard(changed.job(), changed.candidate());
    }

    @EventListener
    void on(ApplicationRemoved removed) {
        announce(Change.of(removed.job(), removed.candidate(), OfCard.GONE));
    }

    @EventListener
    void on(FeedbackSubmitted submitted) {
        ofCard(null, submitted.candidate());
    }

    @EventListener
    void on(NoteWritten written) {
        ofCard(null, written.candidate());
    }

    @EventListener
    void on(CandidateChanged changed) {
        ofCard(null, changed.candidate());
    }

    @EventListener
    void on(MessageLogged logged) {
        ofCard(null, logged.candidate());
    }

    /** Without a candidate it is a company or a domain, and may be anybody. */
    @EventListener
    void on(ExclusionsChanged changed) {
        ofCard(null, changed.candidate());
    }

    @EventListener
    void on(ProfileLinked linked) {
        ofCard(null, linked.candidate());
    }

    @EventListener
    void on(ProfileUnlinked unlinked) {
        ofCard(null, unlinked.candidate());
    }

    @EventListener
    void on(InterviewPlanned planned) {
        announce(Change.of(planned.job(), planned.candidate(), OfCard.SAME));
    }

    @EventListener
    void on(ClaimsChanged changed) {
        announce(Change.of(null, changed.candidate(), OfCard.SAME));
    }

    @EventListener
    void on(ProfileShared shared) {
        announce(Change.of(null, shared.candidate(), OfCard.SAME));
    }

    @EventListener
    void on(DocumentsChanged changed) {
        announce(Change.of(null, changed.candidate(), OfCard.SAME));
    }

    @EventListener
    void on(JobChanged changed) {
        announce(Change.of(changed.job(), null, OfCard.SAME));
    }

    @EventListener
    void on(ApprovalChanged changed) {
        announce(Change.of(changed.job(), null, OfCard.SAME));
    }

    @EventListener
    void on(TeamChanged changed) {
        announce(Change.of(changed.job(), null, OfCard.SAME));
    }

    @EventListener
    void on(PoolChanged changed) {
        announce(Change.of(changed.pool()));
    }

    @EventListener
    void on(NoticesChanged changed) {
        announce(Change.of(changed.member()));
    }

    @EventListener
    void on(SeatChanged changed) {
        announce(Change.of(changed.member()));
    }

    @EventListener
    void on(ImportChanged changed) {
        announce(Change.of(changed.member()));
    }

    @EventListener
    void on(BrowserPaired paired) {
        announce(Change.of(paired.member()));
    }

    @EventListener
    void on(PairingRevoked revoked) {
        announce(Change.of(revoked.member()));
    }

    private void ofCard(@Nullable JobId job, @Nullable CandidateId candidate) {
        announce(Change.of(job, candidate, OfCard.CHANGED));
    }

    private void announce(Change change) {
        jdbc.sql("SELECT pg_notify(:channel, :change)")
                .param("channel", ChangeFeed.CHANNEL)
                .param("change", change.text())
                .query(row -> {});
    }
}
