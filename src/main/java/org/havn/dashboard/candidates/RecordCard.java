package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Timeline;

/** Who changed what in the person's record. */
class RecordCard extends Card {
    private final Timeline timeline;

    RecordCard(CurrentMember current, Candidates candidates, CandidateId candidate, Times times) {
        super(say("candidate.changes"));
        timeline = new Timeline((offset, limit) -> candidates.history(current.get(), candidate, offset, limit), times);
        add(timeline);
    }

    void refresh() {
        timeline.refresh();
    }
}
