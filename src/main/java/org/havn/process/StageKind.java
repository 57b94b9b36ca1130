package org.havn.process;

/** What a stage is for, whatever it is called. */
public enum StageKind {
    PROSPECT,
    APPLICATION,
    SCREENING,
    INTERVIEW,
    OFFER
}
