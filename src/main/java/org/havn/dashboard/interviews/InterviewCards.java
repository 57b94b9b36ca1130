package org.havn.dashboard.interviews;

import org.havn.candidates.CandidateId;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Times;
import org.havn.hiring.HiringTeams;
import org.havn.interviews.FeedbackCalls;
import org.havn.interviews.Interviews;
import org.havn.pipeline.Applications;
import org.havn.schedule.Schedule;
import org.havn.team.Members;
import org.springframework.stereotype.Component;

/** Makes the cards about interviews, each with the rooms that it asks. */
@Component
public class InterviewCards {
    final CurrentMember current;
    final Schedule schedule;
    final Interviews interviews;
    final FeedbackCalls calls;
    final Applications applications;
    final HiringTeams teams;
    final Members members;
    final Times times;

    InterviewCards(
            CurrentMember current,
            Schedule schedule,
            Interviews interviews,
            FeedbackCalls calls,
            Applications applications,
            HiringTeams teams,
            Members members,
            Times times) {
        this.current = current;
        this.schedule = schedule;
        this.interviews = interviews;
        this.calls = calls;
        this.applications = applications;
        this.teams = teams;
        this.members = members;
        this.times = times;
    }

    /** The candidate's interviews, with planning for whom may. */
    public InterviewsCard planned(CandidateId candidate) {
        return new InterviewsCard(this, candidate);
    }

    /** The candidate's feedback, with what is waited for. */
    public FeedbackCard feedback(CandidateId candidate) {
        return new FeedbackCard(this, candidate);
    }

    /** What the reader interviews next. */
    public MyInterviewsCard mine() {
        return new MyInterviewsCard(this);
    }
}
