package org.havn.captures;

import java.time.Instant;
import java.util.List;
import org.havn.reading.Profile;

/** A page as it was read, and what in it is new and not yet decided. */
public record Captured(CaptureId id, String address, Instant at, List<Difference> differences, Profile profile) {
    public Captured {
        differences = List.copyOf(differences);
    }
}
