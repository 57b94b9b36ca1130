package org.havn.overlay;

import org.havn.candidates.CandidateChanged;
import org.havn.candidates.CandidateId;
import org.havn.exclusions.ExclusionsChanged;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.Permission;
import org.havn.interviews.FeedbackSubmitted;
import org.havn.links.ProfileLinked;
import org.havn.links.ProfileUnlinked;
import org.havn.notes.NoteWritten;
import org.havn.outreach.MessageLogged;
import org.havn.pipeline.ApplicationAdded;
import org.havn.pipeline.ApplicationChanged;
import org.havn.pipeline.ApplicationRemoved;
import org.havn.pipeline.StageReached;
import org.havn.team.Member;
import org.havn.team.Members;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * News of the rooms, told to those who have a stream open and may see the card as things are now. It names the card
 * only; what changed is asked for with the listener's own rights.
 */
@Component
class CardChanges {
    private final ChangeStreams streams;
    private final Cards cards;
    private final Members members;
    private final HiringTeams teams;

    CardChanges(ChangeStreams streams, Cards cards, Members members, HiringTeams teams) {
        this.streams = streams;
        this.cards = cards;
        this.members = members;
        this.teams = teams;
    }

    @ApplicationModuleListener
    void on(ApplicationAdded added) {
        tell(added.candidate());
    }

    @ApplicationModuleListener
    void on(StageReached reached) {
        tell(reached.candidate());
    }

    @ApplicationModuleListener
    void on(ApplicationChanged changed) {
        tell(changed.candidate());
    }

    @ApplicationModuleListener
    void on(FeedbackSubmitted submitted) {
        tell(submitted.candidate());
    }

    @ApplicationModuleListener
    void on(CandidateChanged changed) {
        tell(changed.candidate());
    }

    @ApplicationModuleListener
    void on(NoteWritten written) {
        tell(written.candidate());
    }

    @ApplicationModuleListener
    void on(MessageLogged logged) {
        tell(logged.candidate());
    }

    @ApplicationModuleListener
    void on(ExclusionsChanged changed) {
        if (changed.candidate() != null) tell(changed.candidate());
    }

    @ApplicationModuleListener
    void on(ProfileLinked linked) {
        tell(linked.candidate());
    }

    @ApplicationModuleListener
    void on(ProfileUnlinked unlinked) {
        tell(unlinked.candidate());
    }

    /** The card may be gone by now: those who saw the prospect hear of it. */
    @ApplicationModuleListener
    void on(ApplicationRemoved removed) {
        for (var listener : streams.listeners())
            members.find(listener)
                    .filter(member -> teams.may(member, Permission.SEE_PROSPECTS, removed.job())
                            || cards.visible(member, removed.candidate()))
                    .ifPresent(member -> streams.cardChanged(member.id(), removed.candidate()));
    }

    private void tell(CandidateId candidate) {
        for (var listener : streams.listeners())
            members.find(listener)
                    .filter(member -> cards.visible(member, candidate))
                    .map(Member::id)
                    .ifPresent(member -> streams.cardChanged(member, candidate));
    }
}
