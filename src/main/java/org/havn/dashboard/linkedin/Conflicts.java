package org.havn.dashboard.linkedin;

import java.util.List;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Times;
import org.havn.dashboard.candidates.MergeDialog;
import org.havn.dashboard.parts.Toasts;
import org.havn.identity.ProfileAddress;
import org.havn.links.PersonOnPage;
import org.havn.merges.Merges;
import org.havn.pipeline.Applications;
import org.havn.profiles.Match;
import org.havn.profiles.Profiles;
import org.havn.shared.Refusal;
import org.springframework.stereotype.Component;

/** Two candidates and one profile: both are shown, and a person settles whose it is. */
@Component
class Conflicts {
    private final CurrentMember current;
    private final Candidates candidates;
    private final Applications applications;
    private final Profiles profiles;
    private final Merges merges;
    private final LinkActions actions;
    private final Times times;

    Conflicts(
            CurrentMember current,
            Candidates candidates,
            Applications applications,
            Profiles profiles,
            Merges merges,
            LinkActions actions,
            Times times) {
        this.current = current;
        this.candidates = candidates;
        this.applications = applications;
        this.profiles = profiles;
        this.merges = merges;
        this.actions = actions;
        this.times = times;
    }

    /** Asks about the one who has the profile, if the reader may know of them. */
    void askAboutHolder(CandidateId candidate, ProfileAddress address, Runnable updated) {
        var asked = new PersonOnPage(address.url(), List.of(), null, null);
        if (profiles.match(current.get(), List.of(asked)).getFirst() instanceof Match.Same same)
            ask(candidate, same.candidate(), address, updated);
        else Toasts.refused(Refusal.CONFLICT);
    }

    /** The profile belongs to {@code holder} now, and the reader wants it for {@code candidate}. */
    void ask(CandidateId candidate, CandidateId holder, ProfileAddress address, Runnable updated) {
        var dialog = new ConflictDialog(side(candidate), side(holder));
        dialog.onePerson(() -> merge(candidate, holder, updated));
        dialog.belongsHere(
                candidates.get(current.get(), candidate).name().value(),
                () -> actions.takeOver(candidate, holder, address, updated));
        dialog.open();
    }

    Side side(CandidateId candidate) {
        var by = current.get();
        return new Side(
                candidates.get(by, candidate),
                profiles.linkOf(by, candidate).orElse(null),
                applications.ofCandidate(by, candidate),
                times);
    }

    void merge(CandidateId survivor, CandidateId merged, Runnable updated) {
        new MergeDialog(current, candidates, merges, survivor, _ -> updated.run())
                .with(merged)
                .open();
    }
}
