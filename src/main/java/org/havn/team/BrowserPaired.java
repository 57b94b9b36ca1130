package org.havn.team;

/** A browser acts for a member from now on. */
public record BrowserPaired(PairedBrowserId browser, MemberId member) {}
