package org.havn.dashboard.sharing;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.havn.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What LinkedIn said of who signed in for one share link: kept in the browser's session until they agree or it ends, and
 * nowhere else. {@code vouched} if LinkedIn verified the e-mail.
 */
record Said(String token, String name, @Nullable String email, boolean vouched) implements Serializable {
    private static final String KEPT = Said.class.getName();

    void keep(HttpSession session) {
        session.setAttribute(KEPT, this);
    }

    /** What was said for this link, and for no other. */
    static Optional<Said> of(HttpSession session, String token) {
        return session.getAttribute(KEPT) instanceof Said said && said.token.equals(token)
                ? Optional.of(said)
                : Optional.empty();
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEPT);
    }

    Optional<EmailAddress> address() {
        return email == null ? Optional.empty() : EmailAddress.of(email);
    }
}
