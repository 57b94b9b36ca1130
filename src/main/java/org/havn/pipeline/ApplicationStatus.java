package org.havn.pipeline;

/** Whether an application goes on. */
public enum ApplicationStatus {
    ACTIVE,
    OFFERED,
    CLOSED
}
