package org.havn.team;

import java.time.Instant;

/** A browser whose extension acts for a member until it is revoked. */
public record PairedBrowser(PairedBrowserId id, MemberId member, String name, Instant pairedAt, Instant lastUsedAt) {}
