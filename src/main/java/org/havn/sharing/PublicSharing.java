package org.havn.sharing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havn.accounts.Attempts;
import org.havn.accounts.LinkToken;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.candidates.NewCandidate;
import org.havn.candidates.Source;
import org.havn.claims.Claim;
import org.havn.claims.Claims;
import org.havn.identity.ProfileAddress;
import org.havn.links.Links;
import org.havn.mail.Mail;
import org.havn.mail.MailKind;
import org.havn.mail.Outbox;
import org.havn.notices.Notices;
import org.havn.pools.Pools;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Members;
import org.havn.team.Role;
import org.havn.team.Settings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The person's side of sharing, for whoever holds the secret of a link. Unknown, ended and revoked links are refused in one
 * way, and nothing here tells whether Havn knew the person before.
 */
@Service
@Transactional
public class PublicSharing {
    private static final int AGREEMENTS = 20;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final ShareRows links;
    private final ConsentRows consents;
    private final SharedRecords records;
    private final Candidates candidates;
    private final Members members;
    private final Settings settings;
    private final Pools pools;
    private final Claims claims;
    private final Links profiles;
    private final Notices notices;
    private final Outbox outbox;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Attempts<ShareLinkId> agreements;

    PublicSharing(
            ShareRows links,
            ConsentRows consents,
            SharedRecords records,
            Candidates candidates,
            Members members,
            Settings settings,
            Pools pools,
            Claims claims,
            Links profiles,
            Notices notices,
            Outbox outbox,
            Clock clock,
            ApplicationEventPublisher events) {
        this.links = links;
        this.consents = consents;
        this.records = records;
        this.candidates = candidates;
        this.members = members;
        this.settings = settings;
        this.pools = pools;
        this.claims = claims;
        this.profiles = profiles;
        this.notices = notices;
        this.outbox = outbox;
        this.clock = clock;
        this.events = events;
        this.agreements = new Attempts<>(AGREEMENTS, WITHIN, clock);
    }

    /** What stands behind this secret: the question, or what was agreed to. */
    public SharePage open(String token) {
        var organisation = settings.current().name();
        var given = consents.behind(LinkToken.hash(token));
        if (given.isPresent()) return shared(told(given.get()), organisation);
        var link = asking(token);
        var maker = maker(link);
        var name = link.candidate() == null
                ? null
                : candidates.get(maker, link.candidate()).name().value();
        return new SharePage.Asking(
                link.language(),
                organisation,
                maker.name().value(),
                name,
                Wording.of(link.language(), organisation, until(link)));
    }

    /**
     * The person agrees to the words they read; refused when others are asked by now. Known people are put into the pool
     * and never doubled (J3); nobody's record is changed by what somebody typed. Answers the secret of the page on which
     * they take it back.
     */
    public String agree(String token, String read, Agreement given) {
        if (given.name().folded().isEmpty()) throw new Refused(Refusal.MISSING_FIELD);
        var link = asking(token);
        var organisation = settings.current().name();
        var until = until(link);
        var wording = Wording.of(link.language(), organisation, until);
        if (!wording.equals(read)) throw new Refused(Refusal.CHANGED_MEANWHILE);
        if (agreements.mustWait(link.id())) throw new Refused(Refusal.TRY_LATER);
        agreements.count(link.id());
        var maker = maker(link);
        var known = known(link, given);
        var proven = link.candidate() != null || vouchedFor(known, given);
        var person = known.orElseGet(() -> add(maker, given));
        var manage = LinkToken.next();
        consents.add(
                link, LinkToken.hash(manage), person, given, wording, proven, known.isEmpty(), clock.instant(), until);
        if (given.address() != null) claims.claim(person, given.address(), Claim.Origin.PERSON);
        pools.enterLinkedInPool(person, maker);
        notices.tell(
                maker.id(),
                MailKind.PROFILE_SHARED,
                Map.of("name", given.name().value()),
                "candidates/" + person.value());
        if (given.email() != null)
            outbox.send(new Mail(
                    given.email(),
                    link.language(),
                    MailKind.SHARE_KEPT,
                    Map.of("organisation", organisation),
                    Sharing.PATH + "/" + manage));
        events.publishEvent(new ProfileShared(person));
        return manage;
    }

    /** The person takes it back: they leave the pool, what they claimed goes, and so does a record made for this alone. */
    public void withdraw(String token) {
        var given = living(token);
        consents.end(given.id(), true, clock.instant());
        withdrawAddress(given);
        leave(given);
    }

    /** The person unlinks their profile. Only who is surely the candidate ends a link that a recruiter made. */
    public void unlink(String token) {
        var given = living(token);
        withdrawAddress(given);
        consents.forgetAddress(given.id());
        if (given.proven()) profiles.endForPerson(given.candidate());
        events.publishEvent(new ProfileShared(given.candidate()));
    }

    /** Ends the consents whose time is over; answers how many. */
    int expire() {
        var overdue = consents.overdue(clock.instant());
        for (var given : overdue) if (consents.end(given.id(), false, clock.instant())) leave(given);
        return overdue.size();
    }

    /** Of who only says that they are the person, what another consent says, too, stays said. */
    private void withdrawAddress(ConsentRows.Row given) {
        Optional.ofNullable(given.address())
                .filter(address -> given.proven() || !consents.saidElsewhere(given, address))
                .flatMap(ProfileAddress::parse)
                .ifPresent(address -> claims.withdraw(given.candidate(), address));
    }

    private void leave(ConsentRows.Row given) {
        if (!consents.holds(given.candidate())) pools.leaveLinkedInPool(given.candidate());
        events.publishEvent(new ProfileShared(given.candidate()));
        records.forget(given.candidate());
    }

    /**
     * An ended consent has a page for whom the link was made for. By a link for everybody anybody may have typed this e-mail:
     * the page is gone, as it is where the record went with the consent, and so tells nothing of whether Havn knew them.
     */
    private static ConsentRows.Row told(ConsentRows.Row given) {
        if (!given.consent().holds() && !given.asked()) throw new Refused(Refusal.LINK_USED);
        return given;
    }

    private SharePage.Shared shared(ConsentRows.Row given, String organisation) {
        return new SharePage.Shared(
                given.language(), organisation, given.name(), given.email(), given.address(), given.consent());
    }

    private ConsentRows.Row living(String token) {
        return consents.behind(LinkToken.hash(token))
                .filter(given -> given.consent().holds())
                .orElseThrow(() -> new Refused(Refusal.LINK_USED));
    }

    /** A link that still asks; one for a known person asks once. */
    private ShareRows.Row asking(String token) {
        var hash = LinkToken.hash(token);
        var now = clock.instant();
        return links.behind(hash)
                .filter(link -> link.open(now))
                .filter(link ->
                        link.candidate() == null || consents.behind(hash).isEmpty())
                .orElseThrow(() -> new Refused(Refusal.LINK_USED));
    }

    /** Who asked; when they are no member any more, or may no longer ask, nobody asks. */
    private Member maker(ShareRows.Row link) {
        return members.find(link.maker())
                .filter(member -> member.isAny(Role.RECRUITER, Role.HIRING_MANAGER))
                .orElseThrow(() -> new Refused(Refusal.LINK_USED));
    }

    private Optional<CandidateId> known(ShareRows.Row link, Agreement given) {
        if (link.candidate() != null) return Optional.of(link.candidate());
        return Optional.ofNullable(given.email()).map(EmailAddress::value).flatMap(email -> {
            profiles.lockTexts(List.of("EMAIL:" + email));
            return consents.withEmail(email);
        });
    }

    private boolean vouchedFor(Optional<CandidateId> known, Agreement given) {
        var vouched = given.vouched();
        return vouched != null && known.equals(consents.withEmail(vouched.value()));
    }

    private CandidateId add(Member maker, Agreement given) {
        PersonName name = given.name();
        return candidates
                .add(
                        maker,
                        new NewCandidate(name, null, null, given.email(), null, Source.LINKEDIN, List.of(), List.of()))
                .id();
    }

    private Instant until(ShareRows.Row link) {
        return clock.instant().plus(Duration.ofDays(link.consentDays()));
    }
}
