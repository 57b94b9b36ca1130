package org.havn.dashboard.linkedin;

import static org.havn.dashboard.Words.say;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.havn.candidates.CandidateId;
import org.havn.claims.ClaimId;
import org.havn.claims.Claims;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.Toasts;
import org.havn.identity.ProfileAddress;
import org.havn.linkedin.LinkedInTabs;
import org.havn.links.LinkHistory;
import org.havn.links.LinkSpell;
import org.havn.links.PersonOnPage;
import org.havn.profiles.Profiles;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Role;
import org.springframework.stereotype.Component;

/** Linking and unlinking from the dashboard, each with its way back. */
@Component
class LinkActions {
    private final CurrentMember current;
    private final Profiles profiles;
    private final LinkHistory history;
    private final LinkedInTabs tabs;
    private final Claims claims;

    LinkActions(CurrentMember current, Profiles profiles, LinkHistory history, LinkedInTabs tabs, Claims claims) {
        this.current = current;
        this.profiles = profiles;
        this.history = history;
        this.tabs = tabs;
        this.claims = claims;
    }

    boolean offered() {
        return current.get().isAny(Role.RECRUITER, Role.HIRING_MANAGER);
    }

    /** Links, and says so with an undo; {@code taken} runs when somebody else has the profile. */
    void link(CandidateId candidate, ProfileAddress address, Runnable updated, Runnable taken) {
        try {
            profiles.link(current.get(), candidate, asked(address));
        } catch (Refused refused) {
            if (refused.reason() != Refusal.CONFLICT) throw refused;
            taken.run();
            return;
        }
        updated.run();
        Toasts.done(say("linkedin-tab.linked"), () -> {
            profiles.unlink(current.get(), candidate);
            updated.run();
        });
    }

    /** Takes the profile from whom it is wrongly linked to, and links it here; undone, they have it again. */
    void takeOver(CandidateId candidate, CandidateId holder, ProfileAddress address, Runnable updated) {
        try {
            profiles.takeOver(current.get(), candidate, holder, asked(address));
        } catch (Refused refused) {
            Toasts.refused(refused);
            return;
        }
        var before = ended(holder);
        updated.run();
        Toasts.done(say("linkedin-tab.linked"), () -> {
            profiles.unlink(current.get(), candidate);
            restore(holder, before, updated);
        });
    }

    private static PersonOnPage asked(ProfileAddress address) {
        return new PersonOnPage(address.url(), List.of(), null, null);
    }

    void unlink(CandidateId candidate, Runnable updated) {
        new QuestionDialog(say("candidate.unlink.title"), say("candidate.unlink.text"), say("candidate.unlink"), () -> {
                    profiles.unlink(current.get(), candidate);
                    updated.run();
                    Toasts.done(say("candidate.unlinked"), () -> restore(candidate, ended(candidate), updated));
                })
                .dangerous()
                .open();
    }

    void restore(CandidateId candidate, LinkSpell spell, Runnable updated) {
        try {
            history.restore(current.get(), candidate, spell);
        } catch (Refused refused) {
            Toasts.refused(refused);
            return;
        }
        updated.run();
        Toasts.done(say("linkedin-tab.linked"));
    }

    void dismiss(CandidateId candidate, ClaimId claim, Runnable updated) {
        claims.dismiss(current.get(), candidate, claim);
        updated.run();
        Toasts.done(say("linkedin-tab.dismissed"), () -> {
            claims.restore(current.get(), candidate, claim);
            updated.run();
        });
    }

    void twoPeople(CandidateId one, CandidateId other, Runnable updated) {
        tabs.twoPeople(current.get(), one, other);
        updated.run();
        Toasts.done(say("linkedin-tab.two-people.done"), () -> {
            tabs.perhapsOne(current.get(), one, other);
            updated.run();
        });
    }

    private LinkSpell ended(CandidateId candidate) {
        return history.of(current.get(), candidate).stream()
                .filter(LinkSpell::returns)
                .max((one, other) -> end(one).compareTo(end(other)))
                .orElseThrow(() -> new Refused(Refusal.CHANGED_MEANWHILE));
    }

    private static Instant end(LinkSpell spell) {
        return Objects.requireNonNull(spell.ending()).at();
    }
}
