package org.havn.boards;

import org.havn.pipeline.ApplicationId;

/** One of many chosen, as the caller saw it. */
public record Chosen(ApplicationId application, int version, String name) {}
