package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Timeline;
import org.havn.history.HistoryEntry;
import org.havn.pipeline.ApplicationListing;
import org.havn.pipeline.Applications;

/** What happened to the person on the jobs whose applications the reader may open, newest first. */
class HistoryCard extends Card {
    private final CurrentMember current;
    private final Applications applications;
    private final CandidateId candidate;
    private final Map<UUID, String> jobs = new HashMap<>();
    private final Timeline timeline;

    HistoryCard(CurrentMember current, Applications applications, CandidateId candidate, Times times) {
        super(say("candidate.history"));
        this.current = current;
        this.applications = applications;
        this.candidate = candidate;
        timeline = new Timeline(this::read, entry -> jobs.get(entry.id()), times);
        add(timeline);
    }

    void refresh() {
        timeline.refresh();
    }

    private List<HistoryEntry> read(int offset, int limit) {
        return applications.ofCandidate(current.get(), candidate).stream()
                .filter(ApplicationListing::details)
                .flatMap(one -> applications.history(current.get(), one.id()).stream()
                        .peek(entry -> jobs.put(entry.id(), one.jobNumber().toString())))
                .sorted(Comparator.comparing(HistoryEntry::at).reversed())
                .skip(offset)
                .limit(limit)
                .toList();
    }
}
