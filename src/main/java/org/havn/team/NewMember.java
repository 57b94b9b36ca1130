package org.havn.team;

import java.util.Set;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;

/** Somebody to be added to the members. */
public record NewMember(PersonName name, EmailAddress email, Set<Role> roles) {
    public NewMember {
        roles = Set.copyOf(roles);
    }
}
