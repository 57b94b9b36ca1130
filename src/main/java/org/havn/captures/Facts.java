package org.havn.captures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateDetails;
import org.havn.candidates.CandidateId;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What Havn knows of a person in the fields that a page can tell of: in their record, and beside it. */
@Component
class Facts {
    private final JdbcClient jdbc;
    private final Clock clock;

    Facts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Fact> beside(CandidateId candidate) {
        return jdbc
                .sql("SELECT field, texts, source FROM candidate_fact WHERE candidate_id = :candidate")
                .param("candidate", candidate.value())
                .query(Facts::fact)
                .list()
                .stream()
                .sorted(Comparator.comparing(Fact::field))
                .toList();
    }

    /** Every field of which something is known. */
    Map<ProfileField, List<String>> known(Candidate candidate) {
        var known = new EnumMap<ProfileField, List<String>>(ProfileField.class);
        beside(candidate.id()).forEach(fact -> known.put(fact.field(), fact.texts()));
        var details = candidate.details();
        known.put(ProfileField.NAME, List.of(details.name().value()));
        known.put(ProfileField.HEADLINE, text(details.headline()));
        known.put(ProfileField.LOCATION, text(details.location()));
        known.put(ProfileField.PHONES, text(details.phone()));
        known.put(
                ProfileField.EMAILS,
                details.emails().stream().map(EmailAddress::value).toList());
        known.values().removeIf(List::isEmpty);
        return known;
    }

    /** The record with these fields as accepted; those kept beside it change nothing in it. */
    static CandidateDetails with(CandidateDetails now, Map<ProfileField, List<String>> accepted) {
        var emails = accepted.getOrDefault(ProfileField.EMAILS, List.of()).stream()
                .map(EmailAddress::new)
                .toList();
        var further = Stream.concat(now.moreEmails().stream(), emails.stream()).toList();
        var name = accepted.get(ProfileField.NAME);
        return new CandidateDetails(
                name == null ? now.name() : new PersonName(name.getFirst()),
                first(accepted, ProfileField.HEADLINE, now.headline()),
                first(accepted, ProfileField.LOCATION, now.location()),
                now.email(),
                further,
                first(accepted, ProfileField.PHONES, now.phone()),
                now.internal());
    }

    private static @Nullable String first(
            Map<ProfileField, List<String>> accepted, ProfileField field, @Nullable String otherwise) {
        var texts = accepted.get(field);
        return texts == null ? otherwise : texts.getFirst();
    }

    void keep(Member by, CandidateId candidate, ProfileField field, List<String> texts) {
        jdbc.sql("""
                INSERT INTO candidate_fact (candidate_id, field, texts, source, taken_by, taken_at)
                VALUES (:candidate, :field, :texts, 'LINKEDIN', :by, :now)
                ON CONFLICT (candidate_id, field)
                DO UPDATE SET texts = EXCLUDED.texts, taken_by = EXCLUDED.taken_by, taken_at = EXCLUDED.taken_at
                 WHERE candidate_fact.source <> 'PERSON'
                """)
                .param("candidate", candidate.value())
                .param("field", field.name())
                .param("texts", texts.toArray(String[]::new))
                .param("by", by.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Other words for what a page or a file said; where it came from stays. */
    void correct(Member by, CandidateId candidate, ProfileField field, List<String> texts) {
        jdbc.sql("""
                UPDATE candidate_fact
                   SET texts = :texts, taken_by = :by, taken_at = :now
                 WHERE candidate_id = :candidate
                   AND field = :field
                   AND source <> 'PERSON'
                """)
                .param("candidate", candidate.value())
                .param("field", field.name())
                .param("texts", texts.toArray(String[]::new))
                .param("by", by.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(CandidateId candidate, ProfileField field) {
        jdbc.sql("""
                DELETE FROM candidate_fact
                 WHERE candidate_id = :candidate
                   AND field = :field
                   AND source <> 'PERSON'
                """)
                .param("candidate", candidate.value())
                .param("field", field.name())
                .update();
    }

    private static List<String> text(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static Fact fact(ResultSet row, int number) throws SQLException {
        return new Fact(
                ProfileField.valueOf(row.getString("field")),
                List.of((String[]) row.getArray("texts").getArray()),
                FactSource.valueOf(row.getString("source")));
    }
}
