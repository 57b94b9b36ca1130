package org.havn.dashboard.sharing;

import java.util.List;
import java.util.Optional;
import org.havn.candidates.Candidate;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.PublicAddress;
import org.havn.dashboard.Times;
import org.havn.sharing.Consent;
import org.havn.sharing.ShareLink;
import org.havn.sharing.Sharing;
import org.havn.team.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asking for profiles from the dashboard. */
@Component
public class ShareAsks {
    private final CurrentMember current;
    private final Sharing sharing;
    private final PublicAddress address;
    private final Times times;

    ShareAsks(CurrentMember current, Sharing sharing, PublicAddress address, Times times) {
        this.current = current;
        this.sharing = sharing;
        this.address = address;
        this.times = times;
    }

    /** What this person shares and was asked for; without one, the links for everybody; nothing for whom it is not. */
    public Optional<SharingCard> card(@Nullable Candidate candidate) {
        return current.get().opensCandidates()
                ? Optional.of(new SharingCard(candidate, this, times))
                : Optional.empty();
    }

    boolean mayAsk() {
        return sharing.mayAsk(current.get());
    }

    boolean mayRevoke(ShareLink link) {
        return link.own() || current.get().is(Role.ADMINISTRATOR);
    }

    AskDialog dialog(@Nullable Candidate candidate, Runnable updated) {
        return new AskDialog(current, sharing, address, candidate, updated);
    }

    List<Consent> consents(@Nullable Candidate candidate) {
        return candidate == null ? List.of() : sharing.consents(current.get(), candidate.id());
    }

    List<ShareLink> links(@Nullable Candidate candidate) {
        return sharing.links(current.get(), candidate == null ? null : candidate.id());
    }

    void revoke(ShareLink link) {
        sharing.revoke(current.get(), link.id());
    }
}
