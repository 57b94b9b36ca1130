package org.havn.accounts;

import java.time.Instant;

/**
 * A link just made, told once: {@code path} within Havn (no leading slash) ends with its secret, of which only the hash
 * is kept. {@code mailed} says whether it is also on its way by mail.
 */
public record HandedLink(String path, Instant until, boolean mailed) {}
