package org.havn.offers;

/** How far an offer is; one that was declined or taken back counts no more. */
public enum OfferState {
    PREPARED,
    ACCEPTED,
    DECLINED,
    TAKEN_BACK
}
