package org.havn.profiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Lookalike;
import org.havn.links.Keys;
import org.havn.profiles.Match.Possible;
import org.havn.profiles.Match.Why;
import org.havn.profiles.MatchSearch.Hit;

/**
 * The rules of matching, over what was found. A link is the truth; an e-mail that points to somebody else is a
 * conflict; everything weaker is a hint.
 */
final class Recognition {
    /** A name that more unlinked candidates share than this says nothing. */
    private static final int NAMESAKES = 5;

    private static final Comparator<Possible> SUREST_FIRST = Comparator.<Possible, Why>comparing(
                    person -> person.why().getFirst())
            .thenComparing(Possible::name)
            .thenComparing(person -> person.candidate().value());

    private final List<Possible> linked;
    private final List<Possible> hinted;
    private final boolean disputed;

    private Recognition(List<Possible> linked, List<Possible> hinted, boolean disputed) {
        this.linked = linked;
        this.hinted = hinted;
        this.disputed = disputed;
    }

    /** What these hits, all of this one person, and the lookalikes come to. */
    static Recognition of(Keys person, List<Hit> hits, List<Lookalike> lookalikes) {
        var names = new LinkedHashMap<CandidateId, String>();
        var reasons = new LinkedHashMap<CandidateId, List<Why>>();
        var emails = hits.stream()
                .filter(hit -> hit.by() == Keys.Kind.EMAIL)
                .map(Hit::candidate)
                .collect(Collectors.toSet());
        for (var hit : hits)
            why(person, hit).ifPresent(why -> {
                names.put(hit.candidate(), hit.name());
                reasons.computeIfAbsent(hit.candidate(), _ -> new ArrayList<>()).add(why);
            });
        for (var alike : lookalikes) {
            if (alike.why().isEmpty()) continue;
            names.put(alike.id(), alike.name());
            var known = reasons.computeIfAbsent(alike.id(), _ -> new ArrayList<>());
            alike.why().forEach(why -> known.add(Why.valueOf(why.name())));
        }
        var people = reasons.entrySet().stream()
                .map(entry -> new Possible(entry.getKey(), nameOf(names, entry.getKey()), entry.getValue()))
                .sorted(SUREST_FIRST)
                .toList();
        var linked = people.stream().filter(Recognition::linked).toList();
        var hinted = people.stream().filter(one -> !linked(one)).toList();
        // One whose link and e-mail both agree is not put in doubt by another with the same e-mail.
        var agreed = linked.size() == 1 && emails.contains(linked.getFirst().candidate());
        return new Recognition(linked, agreed ? List.of() : hinted, disputed(person, linked, hits));
    }

    /** The answer about a person on a page. */
    Match match(List<Hit> hits) {
        var doubts = doubts();
        if (doubts.size() > 1 || disputed) return new Match.Conflict(doubts);
        if (!linked.isEmpty()) return same(linked.getFirst(), hits);
        var numbered = numbered();
        if (numbered.isPresent()) return same(numbered.get(), hits);
        var namesakes = hinted.stream().filter(Recognition::nameOnly).count();
        var hints = hinted.stream()
                .filter(one -> namesakes <= NAMESAKES || !nameOnly(one))
                .toList();
        return hints.isEmpty() ? new Match.None() : new Match.Likely(hints);
    }

    /** The one who is linked, and nobody puts that in doubt but those the recruiter has said it is not. */
    Optional<CandidateId> sure(Set<CandidateId> notThese) {
        if (disputed) return Optional.empty();
        var left = doubts().stream()
                .filter(one -> linked(one) || !notThese.contains(one.candidate()))
                .toList();
        return left.size() == 1 && linked(left.getFirst())
                ? Optional.of(left.getFirst().candidate())
                : Optional.empty();
    }

    /** Those among whom the recruiter must choose; none when the person is sure or new. */
    List<Possible> choices(Set<CandidateId> notThese) {
        if (!linked.isEmpty()) return sure(notThese).isPresent() ? List.of() : doubts();
        var blocking = blocking();
        return blocking.stream().allMatch(one -> notThese.contains(one.candidate())) ? List.of() : blocking;
    }

    /** Whether the recruiter may say it is this one: nobody else is linked, or it is one of several in doubt. */
    boolean mayBe(CandidateId chosen) {
        return linked.isEmpty()
                || doubts().stream().anyMatch(one -> one.candidate().equals(chosen));
    }

    /** Whether this one is among those found, and so no news to whom may export. */
    boolean found(CandidateId candidate) {
        return Stream.concat(linked.stream(), hinted.stream())
                .anyMatch(one -> one.candidate().equals(candidate));
    }

    /** Whether the recruiter says of somebody linked that it is not them, which only unlinking can say. */
    boolean contradictedBy(Set<CandidateId> notThese) {
        return !linked.isEmpty() && linked.stream().allMatch(one -> notThese.contains(one.candidate()));
    }

    /**
     * The one whom number and name both point to, and nothing to anybody else. Enough to be shown, for a row of Recruiter
     * or Sales Navigator has nothing more; an export still asks, and its answer makes the link.
     */
    private Optional<Possible> numbered() {
        var sure = hinted.stream()
                .filter(one -> one.why().contains(Why.SAME_NAME_AND_NUMBER))
                .toList();
        var elsewhere = hinted.stream()
                .filter(one -> !sure.contains(one))
                .anyMatch(one -> one.why().contains(Why.SAME_EMAIL) || one.why().contains(Why.SAME_NUMBER));
        return sure.size() == 1 && !elsewhere ? Optional.of(sure.getFirst()) : Optional.empty();
    }

    private List<Possible> doubts() {
        var doubts = new ArrayList<>(linked);
        if (!linked.isEmpty())
            hinted.stream().filter(one -> one.why().contains(Why.SAME_EMAIL)).forEach(doubts::add);
        return List.copyOf(doubts);
    }

    private List<Possible> blocking() {
        return hinted.stream()
                .filter(one -> one.why().stream().anyMatch(Why::blocks))
                .toList();
    }

    private static Match same(Possible one, List<Hit> hits) {
        var hit = hits.stream()
                .filter(found -> found.candidate().equals(one.candidate()))
                .findFirst()
                .orElseThrow();
        return new Match.Same(hit.candidate(), hit.name(), hit.jobs(), hit.stage(), hit.exported(), hit.latest());
    }

    /** A name alone hints at nobody who is linked to another profile; with a decoded number it must agree, or both are in doubt. */
    private static Optional<Why> why(Keys person, Hit hit) {
        return switch (hit.by()) {
            case SLUG -> Optional.of(Why.SLUG);
            case OPAQUE, MEMBER -> Optional.of(Why.LINKEDIN_ID);
            case EMAIL -> Optional.of(Why.SAME_EMAIL);
            case FORMER -> anotherNumber(person, hit) ? Optional.empty() : Optional.of(Why.FORMER_SLUG);
            case DECODED ->
                Optional.of(
                        person.foldedName().filter(hit.foldedName()::equals).isPresent()
                                ? Why.SAME_NAME_AND_NUMBER
                                : Why.SAME_NUMBER);
            case NAME -> hit.linked() ? Optional.empty() : Optional.of(Why.SAME_NAME);
        };
    }

    /** A slug can be given up and taken by somebody else: then the address agrees and LinkedIn's own number does not. */
    private static boolean disputed(Keys person, List<Possible> linked, List<Hit> hits) {
        var number = person.identity().member();
        return number != null
                && linked.size() == 1
                && !linked.getFirst().why().contains(Why.LINKEDIN_ID)
                && hits.stream()
                        .filter(hit -> hit.candidate().equals(linked.getFirst().candidate()))
                        .map(Hit::numbers)
                        .anyMatch(numbers -> !numbers.isEmpty() && !numbers.contains(Long.toString(number.number())));
    }

    /** An address is given up and taken by somebody else: their number says so, if there is one. */
    private static boolean anotherNumber(Keys person, Hit hit) {
        var number = person.identity().member();
        return number != null && !hit.numbers().isEmpty() && !hit.numbers().contains(Long.toString(number.number()));
    }

    private static boolean linked(Possible one) {
        return one.why().getFirst().link();
    }

    private static boolean nameOnly(Possible one) {
        return one.why().getFirst() == Why.SAME_NAME;
    }

    private static String nameOf(Map<CandidateId, String> names, CandidateId candidate) {
        return names.getOrDefault(candidate, "");
    }
}
