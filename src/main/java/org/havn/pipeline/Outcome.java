package org.havn.pipeline;

/** How a closed application ended. */
public enum Outcome {
    NOT_SELECTED,
    WITHDRAWN,
    HIRED,
    JOB_CLOSED
}
