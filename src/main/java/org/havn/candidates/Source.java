package org.havn.candidates;

/** Where a candidate or an application came from. */
public enum Source {
    LINKEDIN,
    REFERRAL,
    AGENCY,
    CAREER_SITE,
    ADDED_BY_HAND,
    IMPORT,
    OTHER
}
