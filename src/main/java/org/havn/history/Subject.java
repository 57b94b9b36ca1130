package org.havn.history;

/** What a change is about. */
public enum Subject {
    JOB,
    APPLICATION,
    CANDIDATE
}
