package org.havn.dashboard;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import java.util.UUID;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.springframework.stereotype.Component;

/** The member who sits before the screen, loaded fresh each time: rights and choices may have changed meanwhile. */
@Component
public class CurrentMember {
    private final AuthenticationContext authentication;
    private final Members members;

    CurrentMember(AuthenticationContext authentication, Members members) {
        this.authentication = authentication;
        this.members = members;
    }

    /** The member; whoever is unknown or deactivated meanwhile is signed out. */
    public Member get() {
        return find().orElseThrow(SignedOut::new);
    }

    /** The member, if somebody is signed in. */
    public Optional<Member> find() {
        return authentication.getPrincipalName().flatMap(CurrentMember::id).flatMap(members::find);
    }

    private static Optional<MemberId> id(String name) {
        try {
            return Optional.of(new MemberId(UUID.fromString(name)));
        } catch (IllegalArgumentException anonymous) {
            return Optional.empty();
        }
    }
}
