package org.havn.process;

/** What is done in a stage; PROSPECT, APPLICATION and OFFER belong to their stage and cannot leave it (C1). */
public enum ActivityKind {
    PROSPECT,
    APPLICATION,
    INTERVIEW,
    FEEDBACK,
    OFFER,
    CHECKLIST
}
