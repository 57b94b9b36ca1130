package org.havn.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.havn.identity.ProfileAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of a file in the database, where they are compared set by set; written a thousand at a time. */
@Repository
class Staging {
    /** No text of a cell has it: it holds entries together on their way into the database. */
    private static final String BETWEEN = "\u001F";

    private final JdbcClient jdbc;

    Staging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Key(int line, String kind, String value, int position) {}

    void clear(ImportId id) {
        for (var table : List.of("import_row", "import_key", "import_match"))
            jdbc.sql("DELETE FROM " + table + " WHERE import_id = :id")
                    .param("id", id.value())
                    .update();
    }

    void add(ImportId id, List<ImportPerson> people) {
        jdbc.sql("""
                INSERT INTO import_row (
                           import_id, line, first_line, name, folded_name, phone, title, company, folded_company, location,
                           schools, skills, profile)
                SELECT :id, line, line, name, folded_name, phone, title, company, folded_company, location,
                       string_to_array(schools, chr(31)), string_to_array(skills, chr(31)), profile
                  FROM unnest(CAST(:lines AS integer[]), CAST(:names AS text[]), CAST(:folded AS text[]),
                              CAST(:phones AS text[]), CAST(:titles AS text[]), CAST(:companies AS text[]),
                              CAST(:foldedCompanies AS text[]), CAST(:locations AS text[]), CAST(:schools AS text[]),
                              CAST(:skills AS text[]), CAST(:profiles AS text[]))
                    AS said (line, name, folded_name, phone, title, company, folded_company, location, schools, skills, profile)
                """)
                .param("id", id.value())
                .param("lines", people.stream().map(ImportPerson::line).toArray(Integer[]::new))
                .param("names", texts(people, one -> one.name().value()))
                .param("folded", texts(people, one -> one.name().folded()))
                .param("phones", texts(people, ImportPerson::phone))
                .param("titles", texts(people, ImportPerson::title))
                .param("companies", texts(people, ImportPerson::company))
                .param("foldedCompanies", texts(people, ImportPerson::foldedCompany))
                .param("locations", texts(people, ImportPerson::location))
                .param("schools", texts(people, one -> String.join(BETWEEN, one.schools())))
                .param("skills", texts(people, one -> String.join(BETWEEN, one.skills())))
                .param("profiles", texts(people, Staging::address))
                .update();
        addKeys(id, people.stream().flatMap(one -> keys(one).stream()).toList());
    }

    private void addKeys(ImportId id, List<Key> keys) {
        jdbc.sql("""
                INSERT INTO import_key (import_id, line, kind, value, position)
                SELECT :id, line, kind, value, position
                  FROM unnest(CAST(:lines AS integer[]), CAST(:kinds AS text[]), CAST(:values AS text[]),
                              CAST(:positions AS integer[])) AS said (line, kind, value, position)
                """)
                .param("id", id.value())
                .param("lines", keys.stream().map(Key::line).toArray(Integer[]::new))
                .param("kinds", keys.stream().map(Key::kind).toArray(String[]::new))
                .param("values", keys.stream().map(Key::value).toArray(String[]::new))
                .param("positions", keys.stream().map(Key::position).toArray(Integer[]::new))
                .update();
    }

    /** By what one row is the same person as another: the kinds of LinkedIn's addresses are those of the links. */
    private static List<Key> keys(ImportPerson person) {
        var keys = new ArrayList<Key>();
        for (var email : person.emails()) keys.add(new Key(person.line(), "EMAIL", email.value(), keys.size()));
        var company = person.foldedCompany();
        if (!company.isEmpty())
            keys.add(new Key(person.line(), "NAME_AND_COMPANY", person.name().folded() + BETWEEN + company, 0));
        var profile = person.profile();
        if (profile == null) return keys;
        keys.add(
                switch (profile) {
                    case ProfileAddress.BySlug(var slug) -> new Key(person.line(), "SLUG", slug.value(), 0);
                    case ProfileAddress.ById(var opaque, var _) -> new Key(person.line(), "OPAQUE", opaque.value(), 0);
                    case ProfileAddress.ByNumber(var member, var _) ->
                        new Key(person.line(), "MEMBER", Long.toString(member.number()), 0);
                });
        return keys;
    }

    private static @Nullable String address(ImportPerson person) {
        var profile = person.profile();
        return profile == null ? null : profile.url();
    }

    /** A row that stands for a person; {@code candidate} is who they are in Havn already. */
    record Staged(
            int line,
            String name,
            List<String> emails,
            @Nullable String phone,
            @Nullable String title,
            @Nullable String company,
            @Nullable String location,
            List<String> schools,
            List<String> skills,
            @Nullable String profile,
            @Nullable UUID candidate) {}

    /** The next people after a line, each with the e-mails of all their rows. */
    List<Staged> people(ImportId id, int after, int limit) {
        return jdbc.sql("""
                SELECT line, name, phone, title, company, location, schools, skills, profile, candidate_id,
                       ARRAY(SELECT key.value
                               FROM import_row same
                               JOIN import_key key
                                 ON key.import_id = same.import_id
                                AND key.line = same.line
                                AND key.kind = 'EMAIL'
                              WHERE same.import_id = import_row.import_id
                                AND same.first_line = import_row.line
                              ORDER BY key.line, key.position) AS emails
                  FROM import_row
                 WHERE import_id = :id
                   AND line = first_line
                   AND line > :after
                 ORDER BY line
                 LIMIT :limit
                """)
                .param("id", id.value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new Staged(
                        row.getInt("line"),
                        row.getString("name"),
                        list(row, "emails"),
                        row.getString("phone"),
                        row.getString("title"),
                        row.getString("company"),
                        row.getString("location"),
                        list(row, "schools"),
                        list(row, "skills"),
                        row.getString("profile"),
                        row.getObject("candidate_id", UUID.class)))
                .list();
    }

    int rows(ImportId id) {
        return jdbc.sql("SELECT count(*) FROM import_row WHERE import_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private static List<String> list(java.sql.ResultSet row, String column) throws java.sql.SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable String[] texts(List<ImportPerson> people, Function<ImportPerson, @Nullable String> text) {
        return people.stream().map(text).toArray(String[]::new);
    }
}
