package org.havn.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a profile page says of its person. Absent means that the page does not say it, not that it is not so;
 * {@code strategies} names for each field the way it was found. {@code composer} is where a message to them is written.
 */
public record Profile(
        String name,
        @Nullable String headline,
        @Nullable String location,
        @Nullable String about,
        List<Position> positions,
        List<Education> education,
        List<String> skills,
        List<String> languages,
        List<String> certifications,
        @Nullable Contact contact,
        Map<String, Shown> shown,
        String layout,
        Map<String, String> strategies,
        @Nullable String composer) {

    public Profile {
        positions = List.copyOf(positions);
        education = List.copyOf(education);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        certifications = List.copyOf(certifications);
        // In the order of the page, so that two readings of one page print alike.
        shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
        strategies = Collections.unmodifiableMap(new LinkedHashMap<>(strategies));
    }

    /** The same with the address at which a message to the person is written. */
    Profile writtenToAt(@Nullable String address) {
        return new Profile(
                name,
                headline,
                location,
                about,
                positions,
                education,
                skills,
                languages,
                certifications,
                contact,
                shown,
                layout,
                strategies,
                address);
    }

    /** A role held; {@code from} and {@code to} are {@code YYYY} or {@code YYYY-MM}, the texts as printed. */
    public record Position(
            String title,
            @Nullable String company,
            @Nullable String from,
            @Nullable String to,
            @Nullable String fromText,
            @Nullable String toText,
            @Nullable String location,
            @Nullable String description) {}

    /** A school attended, with the dates as printed. */
    public record Education(
            String school,
            @Nullable String degree,
            @Nullable String field,
            @Nullable String fromText,
            @Nullable String toText) {}

    /** How the person can be reached, as far as the page itself shows it: addresses, numbers as printed, websites. */
    public record Contact(List<String> emails, List<String> phones, List<String> websites) {
        public Contact {
            emails = List.copyOf(emails);
            phones = List.copyOf(phones);
            websites = List.copyOf(websites);
        }
    }

    /** How many entries of a section the page holds, of how many it says there are. */
    public record Shown(int shown, int of) {}
}
