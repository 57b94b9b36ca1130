package org.havn.shared;

/** A rule of the house said no to a person; nothing was changed. Shown to them by its reason, never logged as a fault. */
public class Refused extends RuntimeException {
    private final Refusal reason;

    public Refused(Refusal reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    public Refusal reason() {
        return reason;
    }
}
