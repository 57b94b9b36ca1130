package org.havn.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.havn.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** What columns hold, guessed from the words that people write above them, in English and Danish. */
final class Headings {
    private static final Map<ImportField, String> WRITTEN = new EnumMap<>(
            Map.ofEntries(
                    Map.entry(
                            ImportField.NAME,
                            "name, full name, candidate, candidate name, person, navn, fulde navn, kandidat"),
                    Map.entry(ImportField.FIRST_NAME, "first name, firstname, given name, forename, fornavn, fornavne"),
                    Map.entry(
                            ImportField.LAST_NAME, "last name, lastname, surname, family name, efternavn, efternavne"),
                    Map.entry(
                            ImportField.EMAIL,
                            "email, e-mail, mail, email address, e-mail address, emails, mailadresse, e-mailadresse, e-mail-adresse, emailadresse, e-post"),
                    Map.entry(
                            ImportField.PHONE,
                            "phone, phone number, telephone, mobile, mobile phone, cell, telefon, telefonnummer, mobil, mobilnummer, tlf, tlf nr"),
                    Map.entry(
                            ImportField.TITLE,
                            "title, job title, position, current position, role, headline, titel, jobtitel, stilling, stillingsbetegnelse, rolle"),
                    Map.entry(
                            ImportField.COMPANY,
                            "company, current company, employer, current employer, organization, organisation, virksomhed, firma, selskab, arbejdsgiver, arbejdsplads"),
                    Map.entry(
                            ImportField.LOCATION,
                            "location, city, town, place, address, by, sted, lokation, bopæl, placering"),
                    Map.entry(
                            ImportField.SCHOOL,
                            "school, education, university, college, skole, uddannelse, uddannelsessted, universitet"),
                    Map.entry(
                            ImportField.SKILLS,
                            "skills, skill, competences, competencies, kompetencer, færdigheder, kvalifikationer"),
                    Map.entry(
                            ImportField.LINKEDIN,
                            "linkedin, linkedin url, linkedin profile, linkedin address, linkedin profile url, profile url, public profile url, url, linkedin-profil, linkedin-adresse, linkedin-link, profil")));

    private static final Map<String, ImportField> KNOWN = known();

    private Headings() {}

    /** A field for each column, none twice; nothing for a heading that says nothing. */
    static List<@Nullable ImportField> proposed(List<String> headings) {
        var taken = EnumSet.noneOf(ImportField.class);
        var proposed = new ArrayList<@Nullable ImportField>();
        for (var heading : headings) {
            var field = KNOWN.get(PersonName.fold(heading));
            proposed.add(field != null && taken.add(field) ? field : null);
        }
        // A whole name beside its parts is one too many.
        if (taken.containsAll(EnumSet.of(ImportField.NAME, ImportField.FIRST_NAME, ImportField.LAST_NAME)))
            proposed.replaceAll(
                    field -> field == ImportField.FIRST_NAME || field == ImportField.LAST_NAME ? null : field);
        return proposed;
    }

    /** By what a set of headings is remembered, whatever their order. */
    static String key(List<String> headings) {
        return String.join(
                "\u001F", new TreeSet<>(headings.stream().map(Headings::folded).toList()));
    }

    static String folded(String heading) {
        return PersonName.fold(heading);
    }

    private static Map<String, ImportField> known() {
        var known = new HashMap<String, ImportField>();
        WRITTEN.forEach((field, words) ->
                Arrays.stream(words.split(", ")).forEach(word -> known.put(PersonName.fold(word), field)));
        return Map.copyOf(known);
    }
}
