package org.havn.dashboard.documents;

import static org.havn.dashboard.Words.say;

/** The size of a file as people say it. */
final class Sizes {
    private Sizes() {}

    static String of(int bytes) {
        return bytes < 1_000_000
                ? say("documents.kilobytes", Math.max(1, bytes / 1_000))
                : say("documents.megabytes", bytes / 1_000_000.0);
    }
}
