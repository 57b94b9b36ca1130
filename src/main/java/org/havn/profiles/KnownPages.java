package org.havn.profiles;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.havn.candidates.Candidate;
import org.havn.drift.Readings;
import org.havn.links.Keys;
import org.havn.links.Keys.Key;
import org.havn.links.Keys.Kind;
import org.havn.links.Links;
import org.havn.links.PersonOnPage;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.springframework.stereotype.Component;

/** Reads the page of somebody known, when it is surely theirs. */
@Component
class KnownPages {
    private final Links links;
    private final Readings readings;

    KnownPages(Links links, Readings readings) {
        this.links = links;
        this.readings = readings;
    }

    /** Their new address is remembered; a page of anybody else, or of somebody in doubt, is refused. */
    Profiles.KnownPage read(Member by, Candidate candidate, PersonOnPage person, String html) {
        if (html.getBytes(StandardCharsets.UTF_8).length > ExportRequest.LARGEST_PAGE)
            throw new Refused(Refusal.TOO_LARGE);
        var page = ReadPage.of(html, Keys.asked(person), readings);
        var keys = page.keys().links();
        links.lock(keys);
        var own = links.living(candidate.id());
        if (links.takenByAnother(candidate.id(), keys)) throw new Refused(Refusal.CONFLICT);
        if (anotherNumber(own, keys)) throw new Refused(Refusal.WRONG_PERSON);
        var linked = own.stream().anyMatch(key -> key.kind() != Kind.DECODED && keys.contains(key));
        var numbered = own.stream().anyMatch(key -> key.kind() == Kind.DECODED && keys.contains(key));
        // A number out of an opaque id is a hint: it needs the name to agree.
        if (!linked && !(numbered && page.name().folded().equals(candidate.foldedName())))
            throw new Refused(Refusal.WRONG_PERSON);
        if (linked) links.attach(by, candidate.id(), keys, null);
        return new Profiles.KnownPage(page.address(), page.profile());
    }

    /** An address that somebody else took over: it agrees, and LinkedIn's own number does not. */
    private static boolean anotherNumber(List<Key> own, List<Key> onPage) {
        var numbers = onPage.stream().filter(KnownPages::number).map(Key::value).toList();
        return !numbers.isEmpty()
                && own.stream().anyMatch(KnownPages::number)
                && own.stream().filter(KnownPages::number).noneMatch(key -> numbers.contains(key.value()));
    }

    private static boolean number(Key key) {
        return key.kind() == Kind.DECODED || key.kind() == Kind.MEMBER;
    }
}
