package org.havn.sharing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.havn.accounts.HandedLink;
import org.havn.accounts.LinkToken;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.exclusions.Exclusions;
import org.havn.mail.Mail;
import org.havn.mail.MailKind;
import org.havn.mail.Outbox;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Role;
import org.havn.team.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking people to share their LinkedIn profile, by a link whose secret is told once. */
@Service
@Transactional
public class Sharing {
    /** Where links lead within Havn. */
    public static final String PATH = "share";

    private final ShareRows links;
    private final ConsentRows consents;
    private final Candidates candidates;
    private final Exclusions exclusions;
    private final Settings settings;
    private final Outbox outbox;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Sharing(
            ShareRows links,
            ConsentRows consents,
            Candidates candidates,
            Exclusions exclusions,
            Settings settings,
            Outbox outbox,
            Clock clock,
            ApplicationEventPublisher events) {
        this.links = links;
        this.consents = consents;
        this.candidates = candidates;
        this.exclusions = exclusions;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the member may ask people to share their profile. */
    public boolean mayAsk(Member by) {
        return by.isAny(Role.RECRUITER, Role.HIRING_MANAGER);
    }

    /** Whether a link can go by mail. */
    public boolean mails() {
        return outbox.sends();
    }

    /** Makes a link, and mails it if the request says to whom. Refused for whom nobody is to contact. */
    public HandedLink make(Member by, ShareRequest asked) {
        if (!mayAsk(by)) throw new Refused(Refusal.NOT_ALLOWED);
        if (asked.candidate() != null) {
            var candidate = candidates.get(by, asked.candidate());
            // Made for who they are now: a merged record's link would lead past the survivor.
            if (!candidate.id().equals(asked.candidate())) throw new Refused(Refusal.CHANGED_MEANWHILE);
            exclusions.refuse(candidate.id());
        }
        if (asked.to() != null) exclusions.refuse(asked.to(), List.of());
        var token = LinkToken.next();
        var now = clock.instant();
        var until = now.plus(Duration.ofDays(asked.openDays()));
        links.add(ShareLinkId.next(), by, asked, LinkToken.hash(token), now, until);
        var path = PATH + "/" + token;
        if (asked.to() != null)
            outbox.send(new Mail(
                    asked.to(),
                    asked.language(),
                    MailKind.SHARE_ASKED,
                    Map.of(
                            "by",
                            by.name().value(),
                            "organisation",
                            settings.current().name()),
                    path));
        if (asked.candidate() != null) events.publishEvent(new ProfileShared(asked.candidate()));
        return new HandedLink(path, until, asked.to() != null && outbox.sends());
    }

    /** The links made for this candidate, or the general ones; for whoever may open candidates. */
    @Transactional(readOnly = true)
    public List<ShareLink> links(Member by, @Nullable CandidateId candidate) {
        if (!by.opensCandidates()) throw new Refused(Refusal.NOT_FOUND);
        var of = candidate == null ? null : candidates.get(by, candidate).id();
        return links.of(by, of, clock.instant());
    }

    /** Ends a link that still asks; one's own, or as an administrator anybody's. What was agreed to by it stays. */
    public void revoke(Member by, ShareLinkId link) {
        if (!links.revoke(link, by, by.is(Role.ADMINISTRATOR), clock.instant())) throw new Refused(Refusal.NOT_FOUND);
    }

    /** What this candidate agreed to, the last first, ended ones too. */
    @Transactional(readOnly = true)
    public List<Consent> consents(Member by, CandidateId candidate) {
        var id = candidates.get(by, candidate).id();
        if (!by.opensCandidates()) return List.of();
        return consents.of(id).stream().map(ConsentRows.Row::consent).toList();
    }
}
