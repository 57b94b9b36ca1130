package org.havn.notices;

import org.havn.team.MemberId;

/** A member has a new notice. */
public record NoticeGiven(NoticeId notice, MemberId member) {}
