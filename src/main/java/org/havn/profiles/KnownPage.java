package org.havn.profiles;

import org.havn.reading.Profile;

/** A page that is surely of a candidate who is known: where it is, and what it says. */
public record KnownPage(String address, Profile profile) {}
