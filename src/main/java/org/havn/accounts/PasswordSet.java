package org.havn.accounts;

import org.havn.team.MemberId;

/** A member has another password; sessions begun with the former one end. */
public record PasswordSet(MemberId member) {}
