package org.havn.team;

/** A member may no longer come in; their sessions and pairings end. */
public record MemberDeactivated(MemberId member) {}
