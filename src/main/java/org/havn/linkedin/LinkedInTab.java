package org.havn.linkedin;

import java.util.List;
import org.havn.links.Link;
import org.havn.profiles.Match;
import org.havn.seats.Seat;
import org.jspecify.annotations.Nullable;

/** What one reader sees on the LinkedIn tab of one candidate. */
public sealed interface LinkedInTab {

    /** The administrator has LinkedIn switched off for everybody. */
    record IntegrationOff() implements LinkedInTab {}

    /** The reader has no paired browser (G1). */
    record NotConnected() implements LinkedInTab {}

    /**
     * The candidate's profile (G2, G3). {@code page} is there for a Recruiter seat when somebody captured it; {@code
     * withheld} says that there is one which the reader's seat does not show. In {@code disputed} are the candidates to
     * whom what is known of the profile points, when it is more than one.
     */
    record Linked(Link link, Seat seat, @Nullable CapturedPage page, boolean withheld, List<Match.Possible> disputed)
            implements LinkedInTab {

        /** Where to write to them: where their captured page leads for that, else their page. */
        public String writtenToAt() {
            var composer = page == null ? null : page.profile().composer();
            return composer == null ? link.address() : composer;
        }
    }

    /** Not linked, but these may be their profiles (G4). */
    record Choose(List<PossibleProfile> profiles) implements LinkedInTab {}

    /** Not linked, and nothing points anywhere (G5). */
    record NoMatch() implements LinkedInTab {}
}
