package org.havn.hiring;

/** What a member is on one job's hiring team; a delegate acts for the member who appointed them. */
public enum JobRole {
    RECRUITER,
    HIRING_MANAGER,
    INTERVIEWER,
    DELEGATE
}
