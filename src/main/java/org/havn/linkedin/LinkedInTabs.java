package org.havn.linkedin;

import java.util.List;
import java.util.stream.Stream;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.links.Keys.Key;
import org.havn.links.Keys.Kind;
import org.havn.links.Link;
import org.havn.links.Links;
import org.havn.links.PersonOnPage;
import org.havn.profiles.Match;
import org.havn.profiles.Profiles;
import org.havn.seats.Seat;
import org.havn.seats.Seats;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.PairedBrowsers;
import org.havn.team.Role;
import org.havn.team.Settings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The LinkedIn tab of a candidate, for whoever may open them. A seat decides what of LinkedIn is shown on it, nothing else. */
@Service
@Transactional(readOnly = true)
public class LinkedInTabs {
    private final Candidates candidates;
    private final Settings settings;
    private final PairedBrowsers browsers;
    private final Seats seats;
    private final Profiles profiles;
    private final Links links;
    private final CapturedPages pages;
    private final PossibleProfiles possible;
    private final TwoPeople twoPeople;

    LinkedInTabs(
            Candidates candidates,
            Settings settings,
            PairedBrowsers browsers,
            Seats seats,
            Profiles profiles,
            Links links,
            CapturedPages pages,
            PossibleProfiles possible,
            TwoPeople twoPeople) {
        this.candidates = candidates;
        this.settings = settings;
        this.browsers = browsers;
        this.seats = seats;
        this.profiles = profiles;
        this.links = links;
        this.pages = pages;
        this.possible = possible;
        this.twoPeople = twoPeople;
    }

    /** What the caller sees of this candidate; not found for whom may not open them. */
    public LinkedInTab of(Member by, CandidateId id) {
        var candidate = candidates.get(by, id);
        if (!settings.current().integrationEnabled()) return new LinkedInTab.IntegrationOff();
        if (browsers.of(by).isEmpty()) return new LinkedInTab.NotConnected();
        var link = profiles.linkOf(by, candidate.id());
        if (link.isPresent()) return linked(by, candidate, link.get());
        var may = possible.of(by, candidate);
        return may.isEmpty() ? new LinkedInTab.NoMatch() : new LinkedInTab.Choose(may);
    }

    /** The caller has compared the two and says that they are two people: nothing of theirs is disputed any more. */
    @Transactional
    public void twoPeople(Member by, CandidateId one, CandidateId other) {
        requireMaySettle(by, one, other);
        if (one.equals(other)) throw new Refused(Refusal.MALFORMED);
        twoPeople.say(by, one, other);
    }

    /** Undoes {@link #twoPeople}. */
    @Transactional
    public void perhapsOne(Member by, CandidateId one, CandidateId other) {
        requireMaySettle(by, one, other);
        twoPeople.unsay(one, other);
    }

    private void requireMaySettle(Member by, CandidateId one, CandidateId other) {
        candidates.get(by, one);
        candidates.get(by, other);
        if (!by.isAny(Role.RECRUITER, Role.HIRING_MANAGER)) throw new Refused(Refusal.NOT_ALLOWED);
    }

    /** Who is shown a captured page whole: a Recruiter seat of somebody who may open candidates anyway. */
    private static boolean seesWhole(Member by, Seat seat) {
        return seat == Seat.RECRUITER && by.opensCandidates();
    }

    private LinkedInTab linked(Member by, Candidate candidate, Link link) {
        var seat = seats.of(by);
        var page = pages.last(candidate.id());
        var whole = seesWhole(by, seat);
        return new LinkedInTab.Linked(
                link,
                seat,
                whole ? page.orElse(null) : null,
                !whole && page.isPresent(),
                page.map(one -> disputed(by, candidate.id(), link, one)).orElse(List.of()));
    }

    /** Several candidates to whom the profile and the e-mails printed on it point, as far as the caller may know them. */
    private List<Match.Possible> disputed(Member by, CandidateId candidate, Link link, CapturedPage page) {
        var contact = page.profile().contact();
        if (contact == null) return List.of();
        var ids = links.living(candidate).stream().flatMap(LinkedInTabs::id).toList();
        var people = contact.emails().stream()
                .map(email -> new PersonOnPage(link.address(), ids, email, null))
                .map(person -> profiles.match(by, List.of(person)).getFirst())
                .flatMap(match -> match instanceof Match.Conflict(var several) ? several.stream() : Stream.empty())
                .distinct()
                .toList();
        var apart = twoPeople.apartFrom(candidate);
        var left =
                people.stream().filter(one -> !apart.contains(one.candidate())).toList();
        return left.size() > 1 ? left : List.of();
    }

    private static Stream<String> id(Key key) {
        return key.kind() == Kind.OPAQUE ? Stream.of("urn:" + key.value()) : Stream.empty();
    }
}
