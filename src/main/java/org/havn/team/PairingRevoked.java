package org.havn.team;

/** A browser lost its pairing; its tokens are dead from now on. */
public record PairingRevoked(PairedBrowserId browser, MemberId member) {}
