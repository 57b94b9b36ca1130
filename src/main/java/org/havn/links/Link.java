package org.havn.links;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A candidate's living link to a LinkedIn profile: where it leads, who made it, when. */
public record Link(String address, @Nullable String slug, String linkedBy, Instant linkedAt) {}
