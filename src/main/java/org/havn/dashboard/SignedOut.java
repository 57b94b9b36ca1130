package org.havn.dashboard;

/** The session's member is gone: deactivated, or never signed in. */
public class SignedOut extends RuntimeException {
    SignedOut() {
        super("signed out", null, false, false);
    }
}
