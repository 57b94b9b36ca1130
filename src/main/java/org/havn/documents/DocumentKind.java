package org.havn.documents;

/** What a document is to a recruiter. */
public enum DocumentKind {
    RESUME,
    COVER_LETTER,
    PORTFOLIO,
    OTHER
}
