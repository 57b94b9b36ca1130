package org.havn.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.links.ExportedLinks;
import org.havn.links.Keys;
import org.havn.links.Link;
import org.havn.links.Links;
import org.havn.links.PersonOnPage;
import org.havn.pipeline.ApplicationId;
import org.havn.reading.Profile;
import org.havn.seats.Seats;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Role;
import org.havn.team.Settings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People on LinkedIn pages: recognised, exported to a job, linked and unlinked. */
@Service
@Transactional
public class Profiles {
    /** The most people asked about at once. */
    public static final int MOST_PEOPLE = 100;

    /** A page that is surely of a candidate who is known: where it is, and what it says. */
    public record KnownPage(String address, Profile profile) {}

    private final Candidates candidates;
    private final Settings settings;
    private final MatchSearch search;
    private final Links links;
    private final ExportedLinks exported;
    private final Exports exports;
    private final PoolAdditions poolAdditions;
    private final KnownPages knownPages;
    private final Seats seats;

    Profiles(
            Candidates candidates,
            Settings settings,
            MatchSearch search,
            Links links,
            ExportedLinks exported,
            Exports exports,
            PoolAdditions poolAdditions,
            KnownPages knownPages,
            Seats seats) {
        this.candidates = candidates;
        this.settings = settings;
        this.search = search;
        this.links = links;
        this.exported = exported;
        this.exports = exports;
        this.poolAdditions = poolAdditions;
        this.knownPages = knownPages;
        this.seats = seats;
    }

    /** Who these people are, in the order asked, as far as the caller may know. Leaves no trace. */
    @Transactional(readOnly = true)
    public List<Match> match(Member by, List<PersonOnPage> people) {
        if (people.isEmpty()) throw new Refused(Refusal.MALFORMED);
        if (people.size() > MOST_PEOPLE) throw new Refused(Refusal.TOO_MANY);
        var asked = people.stream().map(Keys::asked).toList();
        var hits = search.seenBy(by, settings.current().revealProspects(), asked).stream()
                .collect(Collectors.groupingBy(MatchSearch.Hit::person));
        var self = seats.ownProfile(by);
        var matches = new ArrayList<Match>();
        for (var person = 0; person < asked.size(); person++) {
            var keys = asked.get(person);
            if (self.filter(address -> OwnProfile.shows(address, keys)).isPresent()) {
                matches.add(new Match.None());
                continue;
            }
            var own = hits.getOrDefault(person, List.of());
            matches.add(Recognition.of(asked.get(person), own, List.of()).match(own));
        }
        return List.copyOf(matches);
    }

    /**
     * Adds the person on the page to the job as a prospect, once; or asks who it is, storing nothing. A page that is not
     * surely of this person is refused, and so is an export by whom or to where it is not allowed (H1 to H6).
     */
    public ExportAnswer export(Member by, ExportRequest request) {
        return exports.export(by, request);
    }

    /** Puts the person on the page into a pool, without a job, once; or asks who it is, storing nothing. */
    public PoolAnswer addToPool(Member by, PoolRequest request) {
        return poolAdditions.add(by, request);
    }

    /** Reads the page of a candidate by whose link it is surely theirs; any other page is refused. */
    public KnownPage pageOf(Member by, CandidateId candidate, PersonOnPage person, String html) {
        return knownPages.read(by, candidates.get(by, candidate), person, html);
    }

    /** Takes back the caller's own export while nobody has touched it, with what it alone brought about. */
    public void undo(Member by, ApplicationId application) {
        exports.undo(by, application);
    }

    /** Links the candidate to the person on the page (G4); refused as a conflict if somebody else is linked to them. */
    public void link(Member by, CandidateId candidate, PersonOnPage person) {
        var living = linkable(by, candidate);
        var asked = Keys.asked(person);
        if (!asked.addressable()) throw new Refused(Refusal.MALFORMED);
        links.lock(asked.links());
        if (links.takenByAnother(living, asked.links())) throw new Refused(Refusal.CONFLICT);
        links.attach(by, living, asked.links(), null);
        exported.confirm(living);
    }

    /** Takes the profile from whom it is wrongly linked to, both or neither; refused when they do not have it any more. */
    public void takeOver(Member by, CandidateId candidate, CandidateId holder, PersonOnPage person) {
        linkable(by, holder);
        var asked = Keys.asked(person).links();
        links.lock(asked);
        if (links.living(holder).stream().noneMatch(asked::contains)) throw new Refused(Refusal.CHANGED_MEANWHILE);
        links.detach(by, holder);
        link(by, candidate, person);
    }

    /** Ends the candidate's link (G6); who made and ended it is kept. */
    public void unlink(Member by, CandidateId candidate) {
        links.detach(by, linkable(by, candidate));
    }

    /** The candidate's link, if there is one; not found for whom may not open the candidate. */
    @Transactional(readOnly = true)
    public Optional<Link> linkOf(Member by, CandidateId candidate) {
        return links.of(candidates.get(by, candidate).id());
    }

    private CandidateId linkable(Member by, CandidateId candidate) {
        var living = candidates.get(by, candidate).id();
        if (!by.isAny(Role.RECRUITER, Role.HIRING_MANAGER)) throw new Refused(Refusal.NOT_ALLOWED);
        return living;
    }
}
