package org.havn.accounts;

import java.time.Instant;
import java.util.Set;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.team.Role;

/** Somebody who may become a member until {@code until}, by a link that works once. */
public record Invitation(InvitationId id, PersonName name, EmailAddress email, Set<Role> roles, Instant until) {
    public Invitation {
        roles = Set.copyOf(roles);
    }
}
