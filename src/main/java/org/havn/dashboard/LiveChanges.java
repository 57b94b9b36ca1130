package org.havn.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.havn.approvals.ApprovalChanged;
import org.havn.candidates.CandidateChanged;
import org.havn.candidates.CandidateId;
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
import org.havn.pools.PoolId;
import org.havn.schedule.InterviewPlanned;
import org.havn.seats.SeatChanged;
import org.havn.sharing.ProfileShared;
import org.havn.team.BrowserPaired;
import org.havn.team.MemberId;
import org.havn.team.PairingRevoked;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open screens that something has changed. A screen that misses it shows the truth when it is opened again, so
 * nothing is kept in the event registry for it; telling happens after the commit, on a thread of its own.
 */
@Service
public class LiveChanges {
    private final Map<Component, Listener> listeners = new ConcurrentHashMap<>();
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("live-changes").factory());

    /** What changed: something on a job, about a candidate, or both; or in a pool; or something that is one member's alone. */
    public record Change(
            @Nullable JobId job,
            @Nullable CandidateId candidate,
            @Nullable PoolId pool,
            @Nullable MemberId member) {
        Change(@Nullable JobId job, @Nullable CandidateId candidate) {
            this(job, candidate, null, null);
        }

        Change(@Nullable MemberId member) {
            this(null, null, null, member);
        }

        public boolean concerns(MemberId other) {
            return other.equals(member);
        }

        public boolean concerns(JobId other) {
            return other.equals(job);
        }

        public boolean concerns(CandidateId other) {
            return other.equals(candidate);
        }

        public boolean concerns(PoolId other) {
            return other.equals(pool);
        }

        public boolean concernsPools() {
            return pool != null;
        }
    }

    private record Listener(UI ui, Consumer<Change> then) {}

    /** Calls back, within the screen's own turn, for every change while the screen is shown. */
    public void whileShown(Component screen, Consumer<Change> then) {
        screen.addAttachListener(attached -> listeners.put(screen, new Listener(attached.getUI(), then)));
        screen.addDetachListener(detached -> listeners.remove(screen));
        screen.getUI().ifPresent(ui -> listeners.put(screen, new Listener(ui, then)));
    }

    @EventListener
    void on(ApplicationAdded added) {
        afterCommit(new Change(added.job(), added.candidate()));
    }

    @EventListener
    void on(StageReached reached) {
        afterCommit(new Change(reached.job(), reached.candidate()));
    }

    @EventListener
    void on(ApplicationChanged changed) {
        afterCommit(new Change(changed.job(), changed.candidate()));
    }

    @EventListener
    void on(ApplicationRemoved removed) {
        afterCommit(new Change(removed.job(), removed.candidate()));
    }

    @EventListener
    void on(JobChanged changed) {
        afterCommit(new Change(changed.job(), null));
    }

    @EventListener
    void on(ApprovalChanged changed) {
        afterCommit(new Change(changed.job(), null));
    }

    @EventListener
    void on(TeamChanged changed) {
        afterCommit(new Change(changed.job(), null));
    }

    @EventListener
    void on(FeedbackSubmitted submitted) {
        afterCommit(new Change(null, submitted.candidate()));
    }

    @EventListener
    void on(NoteWritten written) {
        afterCommit(new Change(null, written.candidate()));
    }

    @EventListener
    void on(InterviewPlanned planned) {
        afterCommit(new Change(planned.job(), planned.candidate()));
    }

    @EventListener
    void on(NoticesChanged changed) {
        afterCommit(new Change(changed.member()));
    }

    @EventListener
    void on(CandidateChanged changed) {
        afterCommit(new Change(null, changed.candidate()));
    }

    @EventListener
    void on(MessageLogged logged) {
        afterCommit(new Change(null, logged.candidate()));
    }

    @EventListener
    void on(ExclusionsChanged changed) {
        afterCommit(new Change(null, changed.candidate()));
    }

    @EventListener
    void on(ProfileLinked linked) {
        afterCommit(new Change(null, linked.candidate()));
    }

    @EventListener
    void on(ProfileUnlinked unlinked) {
        afterCommit(new Change(null, unlinked.candidate()));
    }

    @EventListener
    void on(ClaimsChanged changed) {
        afterCommit(new Change(null, changed.candidate()));
    }

    @EventListener
    void on(ProfileShared shared) {
        afterCommit(new Change(null, shared.candidate()));
    }

    @EventListener
    void on(SeatChanged changed) {
        afterCommit(new Change(changed.member()));
    }

    @EventListener
    void on(DocumentsChanged changed) {
        afterCommit(new Change(null, changed.candidate()));
    }

    @EventListener
    void on(ImportChanged changed) {
        afterCommit(new Change(changed.member()));
    }

    @EventListener
    void on(PoolChanged changed) {
        afterCommit(new Change(null, null, changed.pool(), null));
    }

    @EventListener
    void on(BrowserPaired paired) {
        afterCommit(new Change(paired.member()));
    }

    @EventListener
    void on(PairingRevoked revoked) {
        afterCommit(new Change(revoked.member()));
    }

    private void afterCommit(Change change) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            teller.execute(() -> tell(change));
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                teller.execute(() -> tell(change));
            }
        });
    }

    private void tell(Change change) {
        listeners.forEach((screen, listener) -> {
            try {
                listener.ui().access(() -> {
                    if (screen.isAttached()) listener.then().accept(change);
                });
            } catch (UIDetachedException gone) {
                // A window closed without saying so; there is nobody left to tell.
                listeners.remove(screen);
            }
        });
    }

    @PreDestroy
    void stop() {
        teller.shutdownNow();
    }
}
