package org.havn.dashboard.pipeline;

import org.havn.candidates.Candidate;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Times;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.Permission;
import org.havn.pipeline.Applications;
import org.springframework.stereotype.Component;

/** Makes the part of a candidate's screen that says on which jobs they are, with what the reader may do there. */
@Component
public class ApplicationCards {
    private final CurrentMember current;
    private final Applications applications;
    private final HiringTeams teams;
    private final ApplicationMenu menu;
    private final Applicants applicants;
    private final Times times;

    ApplicationCards(
            CurrentMember current,
            Applications applications,
            HiringTeams teams,
            ApplicationMenu menu,
            Applicants applicants,
            Times times) {
        this.current = current;
        this.applications = applications;
        this.teams = teams;
        this.menu = menu;
        this.applicants = applicants;
        this.times = times;
    }

    public ApplicationsCard of(Candidate candidate) {
        var card = new ApplicationsCard(
                () -> applications.ofCandidate(current.get(), candidate.id()),
                times,
                menu,
                one -> one.details() && teams.may(current.get(), Permission.ADVANCE, one.job()));
        applicants.of(candidate, card::refresh).ifPresent(card::aside);
        return card;
    }
}
