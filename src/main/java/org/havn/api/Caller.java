package org.havn.api;

import java.time.Instant;
import java.util.Collection;
import org.havn.team.Member;
import org.havn.team.PairedBrowserId;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/** Who calls: the member as they are now, through which browser, and until when the token lets them. */
public final class Caller extends AbstractAuthenticationToken {
    private final transient Member member;
    private final transient PairedBrowserId browser;
    private final Instant until;

    Caller(Member member, PairedBrowserId browser, Instant until, Collection<? extends GrantedAuthority> granted) {
        super(granted);
        this.member = member;
        this.browser = browser;
        this.until = until;
        setAuthenticated(true);
    }

    public Member member() {
        return member;
    }

    public PairedBrowserId browser() {
        return browser;
    }

    public Instant until() {
        return until;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return member;
    }

    @Override
    public String getName() {
        return member.id().value().toString();
    }
}
