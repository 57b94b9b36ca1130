package org.havn.linkedin;

import java.time.Instant;
import org.havn.reading.Profile;

/**
 * A page as a colleague captured it last: by whom, when, from which address, and what it said; {@code stale} when that is
 * so long ago that it should be read again.
 */
public record CapturedPage(String capturedBy, Instant capturedAt, boolean stale, String address, Profile profile) {}
