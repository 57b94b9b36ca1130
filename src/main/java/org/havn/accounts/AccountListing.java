package org.havn.accounts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.team.MemberId;
import org.havn.team.Role;

/**
 * A member or somebody invited, as a row of a list. {@code version} is the member's, 0 for an invitation; {@code since}
 * is when they joined, were invited, or were deactivated.
 */
public record AccountListing(
        AccountState state, UUID id, int version, PersonName name, EmailAddress email, Set<Role> roles, Instant since) {
    public AccountListing {
        roles = Set.copyOf(roles);
    }

    public MemberId member() {
        return new MemberId(id);
    }

    public InvitationId invitation() {
        return new InvitationId(id);
    }
}
