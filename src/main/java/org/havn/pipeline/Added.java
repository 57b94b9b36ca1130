package org.havn.pipeline;

/** The answer to adding somebody to a job: new, or there already and left as it was. */
public record Added(ApplicationId application, boolean created) {}
