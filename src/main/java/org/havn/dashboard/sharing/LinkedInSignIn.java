package org.havn.dashboard.sharing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.havn.sharing.Sharing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** «Sign in with LinkedIn» on the public page: it fills in who somebody is, and signs nobody in to Havn. */
@Component
class LinkedInSignIn {
    /** Where the way to LinkedIn begins; the link's secret goes with it as {@code share}. */
    static final String START = "/linkedin/sign-in";

    static final String BACK = "/linkedin/signed-in";
    static final String REGISTRATION = "linkedin";
    /** On the page's address when it did not work. */
    static final String FAILED = "sign-in-failed";

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{20,100}");
    private static final String BEGUN = LinkedInSignIn.class.getName();
    private static final String NO_LINK = "-";
    private static final int LONGEST_NAME = 200;
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");
    private static final Logger LOG = LoggerFactory.getLogger(LinkedInSignIn.class);

    private final boolean offered;

    LinkedInSignIn(@Value("${havn.linkedin.client-id}") String client) {
        offered = !client.isBlank();
    }

    /** Whether the administrator has registered an application at LinkedIn. */
    boolean offered() {
        return offered;
    }

    static String start(String token) {
        return START + "/" + REGISTRATION + "?share=" + token;
    }

    /** Remembers for which link the way began, under the state that comes back with the answer. */
    static OAuth2AuthorizationRequestResolver remembering(DefaultOAuth2AuthorizationRequestResolver resolver) {
        return new OAuth2AuthorizationRequestResolver() {
            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
                return remember(request, resolver.resolve(request));
            }

            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
                return remember(request, resolver.resolve(request, registration));
            }
        };
    }

    private static @Nullable OAuth2AuthorizationRequest remember(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest begun) {
        if (begun != null)
            asked(request)
                    .ifPresent(token -> request.getSession().setAttribute(BEGUN, new Begun(begun.getState(), token)));
        return begun;
    }

    private static Optional<String> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("share"))
                .filter(token -> TOKEN.matcher(token).matches());
    }

    /** The last way begun in this browser, as Spring too keeps only the last: a session does not grow by asking. */
    private record Begun(@Nullable String state, String token) implements Serializable {}

    /** Takes name and e-mail along to the page; the sign-in itself leaves nothing behind. */
    static void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException {
        var token = begun(request);
        if (token.isPresent() && signedIn.getPrincipal() instanceof OidcUser user) {
            var name = user.getFullName() == null ? "" : user.getFullName().strip();
            new Said(
                            token.get(),
                            name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                            user.getEmail(),
                            "true".equals(String.valueOf(user.getClaims().get("email_verified"))))
                    .keep(request.getSession());
        }
        response.sendRedirect(page(request, token, ""));
    }

    /** They said no, or the answer was not LinkedIn's: the page says so, and they may type or try again. */
    static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        told(fault);
        response.sendRedirect(page(request, begun(request), "?" + FAILED));
    }

    /** LinkedIn could not be reached, or is not where the settings say. */
    static void notBegun(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        told(fault);
        response.sendRedirect(page(request, asked(request), "?" + FAILED));
    }

    /** For whoever runs the server: a wrong secret looks to the person like any other failure. Anybody may cause a line. */
    private static void told(AuthenticationException fault) {
        LOG.warn(
                "Signing in with LinkedIn did not work: {}",
                UNPRINTABLE.matcher(String.valueOf(fault.getMessage())).replaceAll(" "));
    }

    private static Optional<String> begun(HttpServletRequest request) {
        var state = request.getParameter("state");
        var session = request.getSession(false);
        if (state == null || session == null) return Optional.empty();
        if (!(session.getAttribute(BEGUN) instanceof Begun begun) || !state.equals(begun.state()))
            return Optional.empty();
        session.removeAttribute(BEGUN);
        return Optional.of(begun.token());
    }

    /** Who took so long that the browser's session is over gets the page of a link that opens nothing, not a sign-in of ours. */
    private static String page(HttpServletRequest request, Optional<String> token, String more) {
        return request.getContextPath() + "/" + Sharing.PATH + "/"
                + token.map(text -> text + more).orElse(NO_LINK);
    }
}
