package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import org.havn.candidates.CandidateId;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.TabLinks;

/** The two sides of a candidate: what Havn knows of them, and LinkedIn. */
public enum PersonTabs {
    PROFILE,
    LINKEDIN;

    /** The links, with this one marked as where the reader is. */
    public TabLinks of(CandidateId candidate) {
        return new TabLinks(say("candidate.tabs"))
                .tab(Paths.candidate(candidate), say("candidate.tab.profile"), this == PROFILE)
                .tab(Paths.linkedIn(candidate), say("candidate.linkedin"), this == LINKEDIN);
    }
}
