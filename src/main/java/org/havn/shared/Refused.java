package org.havn.shared;

import java.util.List;

/** A rule of the house said no to a person; nothing was changed. Shown to them by its reason, never logged as a fault. */
public class Refused extends RuntimeException {
    private final Refusal reason;
    private final List<String> names;

    /** {@code names}: what stands in the way, where the reason's text names it. */
    public Refused(Refusal reason, String... names) {
        super(reason.code(), null, false, false);
        this.reason = reason;
        this.names = List.of(names);
    }

    public Refusal reason() {
        return reason;
    }

    public List<String> names() {
        return names;
    }
}
