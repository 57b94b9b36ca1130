package org.havn.profiles;

import org.havn.identity.Identity;
import org.havn.identity.ProfileAddress;
import org.havn.links.Keys;
import org.havn.seats.Seats;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.springframework.stereotype.Component;

/** The viewer's own profile, as they say: never taken for a candidate. */
@Component
class OwnProfile {
    private final Seats seats;

    OwnProfile(Seats seats) {
        this.seats = seats;
    }

    /** Refuses a page that is the caller's own. */
    void refuse(Member by, Keys page) {
        if (seats.ownProfile(by).filter(own -> shows(own, page)).isPresent()) throw new Refused(Refusal.OWN_PROFILE);
    }

    /** Whether the person asked about is at this address. */
    static boolean shows(ProfileAddress own, Keys asked) {
        Identity identity = asked.identity();
        return switch (own) {
            case ProfileAddress.BySlug(var slug) -> slug.equals(identity.slug());
            case ProfileAddress.ById(var id, var _) -> identity.opaqueIds().contains(id);
            case ProfileAddress.ByNumber(var member, var _) -> member.equals(asked.printed());
        };
    }
}
