package org.havn.linkedin;

import java.time.Instant;
import org.havn.reading.Profile;

/** A page as a colleague captured it last: by whom, when, from which address, and what it said. */
public record CapturedPage(String capturedBy, Instant capturedAt, String address, Profile profile) {}
