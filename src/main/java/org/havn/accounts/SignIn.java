package org.havn.accounts;

import org.havn.shared.EmailAddress;
import org.havn.team.Members;
import org.havn.team.Role;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds the account behind an e-mail; the signed-in name is the member's id, so that a changed e-mail keeps the session. */
@Service
class SignIn implements UserDetailsService {
    private final Members members;
    private final Passwords passwords;

    SignIn(Members members, Passwords passwords) {
        this.members = members;
        this.passwords = passwords;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        var member =
                EmailAddress.of(email).flatMap(members::withEmail).orElseThrow(() -> new UsernameNotFoundException(""));
        var hash = passwords.hashOf(member.id()).orElseThrow(() -> new UsernameNotFoundException(""));
        return User.withUsername(member.id().value().toString())
                .password(hash)
                .roles(member.roles().stream().map(Role::name).toArray(String[]::new))
                .build();
    }
}
