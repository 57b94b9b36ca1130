package org.havn.seats;

import org.havn.team.MemberId;

/** A member's seat, or what they say is their own profile, is another one. */
public record SeatChanged(MemberId member) {}
