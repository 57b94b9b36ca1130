package org.havn.jobs;

import static org.havn.jobs.JobRole.HIRING_MANAGER;
import static org.havn.jobs.JobRole.INTERVIEWER;
import static org.havn.jobs.JobRole.RECRUITER;

import java.util.EnumSet;
import java.util.Set;
import org.havn.team.Member;
import org.havn.team.Role;

/** The rights on a job and its applications: which place on the hiring team gives them, and whether an administrator has them without one. */
public enum JobPermission {
    READ(true, RECRUITER, HIRING_MANAGER, INTERVIEWER),
    EDIT_DETAILS(true, RECRUITER, HIRING_MANAGER),
    EDIT_TEAM(true, RECRUITER, HIRING_MANAGER),
    ACTIVATE(true, RECRUITER, HIRING_MANAGER),
    CLOSE(true, RECRUITER),
    ADD_PROSPECT(false, RECRUITER, HIRING_MANAGER),
    ADD_APPLICANT(false, RECRUITER, HIRING_MANAGER),
    SEE_PROSPECTS(true, RECRUITER, HIRING_MANAGER),
    ADVANCE(true, RECRUITER, HIRING_MANAGER),
    REJECT(true, RECRUITER),
    READ_NOTES(true, RECRUITER, HIRING_MANAGER, INTERVIEWER),
    WRITE_NOTES(true, RECRUITER, HIRING_MANAGER),
    GIVE_FEEDBACK(false, RECRUITER, HIRING_MANAGER, INTERVIEWER),
    READ_ALL_FEEDBACK(true, RECRUITER, HIRING_MANAGER);

    private static final Set<JobPermission> READING = EnumSet.of(READ, SEE_PROSPECTS, READ_NOTES, READ_ALL_FEEDBACK);

    private final boolean administrator;
    private final Set<JobRole> places;

    JobPermission(boolean administrator, JobRole first, JobRole... others) {
        this.administrator = administrator;
        this.places = EnumSet.of(first, others);
    }

    /** Whether the member has this right, standing on the job's team in these places; role and team rights are united. */
    boolean heldBy(Member by, Set<JobRole> standing) {
        if (administrator && by.is(Role.ADMINISTRATOR)) return true;
        if (READING.contains(this) && by.is(Role.READ_ONLY)) return true;
        return standing.stream().anyMatch(places::contains);
    }
}
