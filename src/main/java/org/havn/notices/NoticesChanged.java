package org.havn.notices;

import org.havn.team.MemberId;

/** A member was told something, or has read it. */
public record NoticesChanged(MemberId member) {}
