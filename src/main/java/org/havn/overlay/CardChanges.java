package org.havn.overlay;

import jakarta.annotation.PreDestroy;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.havn.candidates.CandidateId;
import org.havn.changes.Change;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobId;
import org.havn.hiring.Permission;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * News of the rooms, told to those who have a stream open and may see the card as things are now. It names the card
 * only; what changed is asked for with the listener's own rights. Whom to tell is asked once for all who listen.
 */
@Component
class CardChanges {
    private final ChangeStreams streams;
    private final Cards cards;
    private final Members members;
    private final HiringTeams teams;
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("card-changes").factory());

    CardChanges(ChangeStreams streams, Cards cards, Members members, HiringTeams teams) {
        this.streams = streams;
        this.cards = cards;
        this.members = members;
        this.teams = teams;
    }

    @EventListener
    void on(Change change) {
        var candidate = change.candidate();
        switch (change.card()) {
            case SAME -> {}
            case MISSED -> streams.endAll();
            case CHANGED -> {
                if (candidate != null) teller.execute(() -> tell(candidate, null));
            }
            case GONE -> {
                if (candidate != null) teller.execute(() -> tell(candidate, change.job()));
            }
        }
    }

    /** The card may be gone by now: those who saw the prospect on this job hear of it. */
    private void tell(CandidateId candidate, @Nullable JobId goneFrom) {
        var listeners = streams.listeners();
        if (listeners.isEmpty()) return;
        var told = new HashSet<>(cards.visibleTo(members.active(listeners), candidate));
        if (goneFrom != null) told.addAll(sawProspects(listeners, goneFrom));
        streams.cardChanged(told, candidate);
    }

    private Set<MemberId> sawProspects(Set<MemberId> listeners, JobId job) {
        var saw = new HashSet<MemberId>();
        for (var member : members.active(listeners))
            if (teams.may(member, Permission.SEE_PROSPECTS, job)) saw.add(member.id());
        return saw;
    }

    @PreDestroy
    void stop() {
        teller.shutdownNow();
    }
}
