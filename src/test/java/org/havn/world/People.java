package org.havn.world;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import org.havn.identity.OpaqueId;
import org.havn.shared.PersonName;

/** Candidates, where they work and studied, what they can, and who they are on LinkedIn. */
final class People {
    private static final List<String> SOURCES =
            List.of("LINKEDIN", "LINKEDIN", "CAREER_SITE", "REFERRAL", "AGENCY", "ADDED_BY_HAND", "IMPORT");

    private static final int FIRST_MEMBER = 40_000_000;

    private final WorldSize size;
    private final Office office;
    private final Instant now;

    People(WorldSize size, Office office, Instant now) {
        this.size = size;
        this.office = office;
        this.now = now;
    }

    /** Everything about one candidate comes from a random of its own, so that each table can be written by itself. */
    private record Person(
            int number, String name, String title, String company, String place, SplittableRandom random) {
        static Person of(int number) {
            var random = new SplittableRandom(1_000_003L * number + 7);
            return new Person(
                    number,
                    Words.person(random),
                    Words.title(random),
                    Words.company(random),
                    Words.place(random),
                    random);
        }

        String slug() {
            return PersonName.fold(name).replace(' ', '-') + "-" + Integer.toString(number, 36);
        }

        boolean mailed() {
            return number % 4 != 0;
        }

        String email() {
            return PersonName.fold(name).replace(' ', '.') + number + "@mail.test";
        }
    }

    void write(Connection to) throws SQLException {
        candidates(to);
        affiliations(to);
        facts(to);
        identities(to);
    }

    private void candidates(Connection to) throws SQLException {
        var columns =
                "id, version, name, folded_name, headline, location, email, source, search_text, created_by, created_at";
        try (var copy = new Copy(to, "candidate", columns)) {
            for (int number = 0; number < size.candidates(); number++) {
                var person = Person.of(number);
                var headline = person.title() + " at " + person.company();
                var folded = PersonName.fold(person.name());
                var search = folded + " " + PersonName.fold(headline) + " " + PersonName.fold(person.place());
                copy.row(
                        Ids.of(Ids.Kind.CANDIDATE, number),
                        0,
                        person.name(),
                        folded,
                        headline,
                        person.place(),
                        person.mailed() ? person.email() : null,
                        SOURCES.get(number % SOURCES.size()),
                        person.mailed()
                                ? search + " " + PersonName.fold(person.email()) + " " + person.email()
                                : search,
                        office.member(number % 50),
                        now.minusSeconds(60L * (size.candidates() - number)));
            }
        }
    }

    private void affiliations(Connection to) throws SQLException {
        try (var copy = new Copy(to, "affiliation", "candidate_id, kind, name, folded_name, position")) {
            for (int number = 0; number < size.candidates(); number++) {
                var person = Person.of(number);
                var id = Ids.of(Ids.Kind.CANDIDATE, number);
                var former = Words.company(person.random());
                copy.row(id, "EMPLOYER", person.company(), PersonName.fold(person.company()), 0);
                if (number % 2 == 0 && !former.equals(person.company()))
                    copy.row(id, "EMPLOYER", former, PersonName.fold(former), 1);
                var school = Words.school(person.random());
                if (number % 3 == 0) copy.row(id, "SCHOOL", school, PersonName.fold(school), 0);
            }
        }
    }

    private void facts(Connection to) throws SQLException {
        try (var copy = new Copy(to, "candidate_fact", "candidate_id, field, texts, source, taken_at")) {
            for (int number = 0; number < size.candidates(); number += 2) {
                var random = new SplittableRandom(number + 11L);
                copy.row(
                        Ids.of(Ids.Kind.CANDIDATE, number),
                        "SKILLS",
                        Words.skills(random),
                        number % 10 == 0 ? "IMPORT" : "LINKEDIN",
                        now);
            }
        }
    }

    /** Of ten people nine have an address, and two an opaque id with the number inside: 1.3 identities a candidate. */
    private void identities(Connection to) throws SQLException {
        long written = 0;
        try (var copy = new Copy(to, "linkedin_identity", "id, candidate_id, kind, value, linked_by, linked_at")) {
            for (int number = 0; number < size.candidates(); number++) {
                var values = new ArrayList<List<String>>(3);
                if (number % 10 != 9)
                    values.add(List.of("SLUG", Person.of(number).slug()));
                if (number % 10 < 2) {
                    var id = opaque(number);
                    values.add(List.of("OPAQUE", id.value()));
                    values.add(List.of("DECODED", Long.toString(id.memberId().number())));
                }
                for (var value : values)
                    copy.row(
                            Ids.of(Ids.Kind.IDENTITY, written++),
                            Ids.of(Ids.Kind.CANDIDATE, number),
                            value.getFirst(),
                            value.getLast(),
                            office.member(number % 50),
                            now);
            }
        }
    }

    /** As LinkedIn writes them: product, number, marker, and bytes that say nothing. */
    private static OpaqueId opaque(int number) {
        var bytes = ByteBuffer.allocate(29)
                .putShort((short) 0x2a)
                .putShort((short) 0)
                .putInt(FIRST_MEMBER + number)
                .put((byte) 1);
        var random = new SplittableRandom(number + 13L);
        while (bytes.hasRemaining()) bytes.put((byte) random.nextInt(256));
        return new OpaqueId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array()));
    }
}
