package org.havn.team;

/** What a member may be in the whole organisation; rights on one job come from its hiring team. */
public enum Role {
    ADMINISTRATOR,
    RECRUITER,
    HIRING_MANAGER,
    INTERVIEWER,
    READ_ONLY
}
