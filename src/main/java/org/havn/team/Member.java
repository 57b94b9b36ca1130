package org.havn.team;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A person who works with Havn: the one on whose behalf every room acts. */
public record Member(
        @Id MemberId id,
        @Version @Nullable Integer version,
        PersonName name,
        EmailAddress email,
        Set<Role> roles,
        @Nullable Language language,
        @Nullable ColorScheme colorScheme,
        @Nullable ZoneId timeZone,
        Instant createdAt,
        @Nullable Instant deactivatedAt) {

    public Member {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role... some) {
        for (var role : some) if (roles.contains(role)) return true;
        return false;
    }

    /** Administrators and read-only members read everything but private notes and unsubmitted forms. */
    public boolean readsEverything() {
        return isAny(Role.ADMINISTRATOR, Role.READ_ONLY);
    }

    /** Recruiters and hiring managers may open every candidate; so may those who read everything. */
    public boolean opensCandidates() {
        return readsEverything() || isAny(Role.RECRUITER, Role.HIRING_MANAGER);
    }

    public boolean active() {
        return deactivatedAt == null;
    }

    Member with(@Nullable Language chosen, @Nullable ColorScheme scheme, @Nullable ZoneId zone) {
        return new Member(id, version, name, email, roles, chosen, scheme, zone, createdAt, deactivatedAt);
    }

    Member with(Set<Role> given) {
        return new Member(id, version, name, email, given, language, colorScheme, timeZone, createdAt, deactivatedAt);
    }

    Member deactivated(@Nullable Instant at) {
        return new Member(id, version, name, email, roles, language, colorScheme, timeZone, createdAt, at);
    }
}
