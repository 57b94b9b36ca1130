package org.havn.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.havn.reading.Profile.Contact;
import org.havn.reading.Profile.Shown;
import org.havn.reading.Strategies.Way;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The sections of both live layouts print the same lines in the same order; only the way to them differs. */
record Cards(
        Function<Section, Optional<Element>> cardOf,
        Function<Section, Map<String, String>> entrySelectors,
        Strategies strategies) {

    Profile read(
            String layout,
            String name,
            Optional<String> headline,
            Optional<String> location,
            @Nullable Contact contact) {
        var positions = entries(Section.EXPERIENCE, "positions", Entries::positions);
        var education = entries(Section.EDUCATION, "education", Entries::education);
        var skills = entries(Section.SKILLS, "skills", Entries::names);
        var languages = entries(Section.LANGUAGES, "languages", Entries::names);
        var certifications = entries(Section.CERTIFICATIONS, "certifications", Entries::names);
        var shown = new LinkedHashMap<String, Shown>();
        shown(Section.EXPERIENCE, positions).ifPresent(said -> shown.put("positions", said));
        shown(Section.EDUCATION, education).ifPresent(said -> shown.put("education", said));
        shown(Section.SKILLS, skills).ifPresent(said -> shown.put("skills", said));
        shown(Section.LANGUAGES, languages).ifPresent(said -> shown.put("languages", said));
        shown(Section.CERTIFICATIONS, certifications).ifPresent(said -> shown.put("certifications", said));
        Optional<String> about = about();
        return new Profile(
                name,
                headline.orElse(null),
                location.orElse(null),
                about.orElse(null),
                positions,
                education,
                skills,
                languages,
                certifications,
                contact,
                shown,
                layout,
                strategies.used(),
                null);
    }

    /** The first text only: what follows in the same card are skills the page puts forward. */
    private Optional<String> about() {
        List<Line> lines = cardOf.apply(Section.ABOUT).map(Lines::of).orElse(List.of());
        return strategies.text(
                "about",
                Strategies.way(
                        "long-text-box",
                        () -> first(lines.stream().filter(Line::longText).toList())),
                Strategies.way(
                        "first-text",
                        () -> first(lines.stream()
                                .filter(line -> !line.heading() && !line.opensSomething())
                                .toList())));
    }

    private static Optional<String> first(List<Line> lines) {
        return lines.stream().map(Line::text).findFirst();
    }

    private <T> List<T> entries(Section section, String field, BiFunction<Element, String, List<T>> reads) {
        Optional<Element> card = cardOf.apply(section);
        if (card.isEmpty()) {
            return List.of();
        }
        List<Way<? extends Collection<T>>> ways = entrySelectors.apply(section).entrySet().stream()
                .<Way<? extends Collection<T>>>map(
                        way -> Strategies.way(way.getKey(), () -> reads.apply(card.get(), way.getValue())))
                .toList();
        return strategies.list(field, ways);
    }

    private Optional<Shown> shown(Section section, List<?> read) {
        return cardOf.apply(section).flatMap(card -> Entries.shown(card, section.linkToAll(), read.size()));
    }

    /** A section of a profile and the names that both live layouts give it, in no language. */
    enum Section {
        ABOUT("about", "summary", Set.of("about")),
        EXPERIENCE("experience", "experience", Set.of("experiencetoplevelsection", "experiencedetailssection")),
        EDUCATION("education", "education", Set.of("educationtoplevelsection", "educationdetailssection")),
        SKILLS("skills", "skills", Set.of("skills", "skilldetails")),
        LANGUAGES("languages", "languages", Set.of("languagetoplevel", "languagetoplevelsection")),
        CERTIFICATIONS(
                "licenses_and_certifications",
                "certifications",
                Set.of("certificationtoplevel", "certificationtoplevelsection"));

        /** The id of the empty anchor at the head of the section (artdeco/pvs). */
        final String anchor;

        /** The last part of the address under which all of its entries stand. */
        final String details;

        /** How the card's reference ends (SDUI), in lower case: one of them was seen in two spellings. */
        final Set<String> cards;

        Section(String anchor, String details, Set<String> cards) {
            this.anchor = anchor;
            this.details = details;
            this.cards = cards;
        }

        /** Whether the address is that of the section's own sub-page. */
        boolean isAllOf(String address) {
            return address.contains("/details/" + details);
        }

        String linkToAll() {
            return "a[href*=/details/" + details + "]";
        }
    }
}
