package org.havn.approvals;

/** How a request stands: ENDED is one that nobody was left to answer. */
public enum RequestState {
    OPEN,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    ENDED
}
