package org.havn.outreach;

import java.time.Instant;

/** Who wrote to a candidate last, when, and whether there was an answer; {@code own} if it was the reader. */
public record LastContact(String by, boolean own, Instant at, boolean answered) {}
