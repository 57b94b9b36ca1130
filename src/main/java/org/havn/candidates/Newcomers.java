package org.havn.candidates;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havn.history.Change;
import org.havn.history.History;
import org.havn.history.Subject;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds people by the thousand, in a few statements; each is the same as one added alone, history included. */
@Service
@Transactional
public class Newcomers {
    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    Newcomers(JdbcClient jdbc, History history, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /** Whether the member may add people from a file: recruiters and hiring managers. */
    public boolean mayAdd(Member by) {
        return by.isAny(Role.RECRUITER, Role.HIRING_MANAGER);
    }

    /** Adds them all, and answers their ids in the same order. */
    public List<CandidateId> addAll(Member by, List<Newcomer> people, Source source) {
        if (!mayAdd(by)) throw new Refused(Refusal.NOT_ALLOWED);
        var now = clock.instant();
        var added = people.stream()
                .map(one -> Candidate.from(one.details(), source, by.id(), now))
                .toList();
        jdbc.sql("""
                INSERT INTO candidate (
                           id, version, name, folded_name, headline, location, email, more_emails, phone, internal,
                           source, search_text, created_by, created_at)
                SELECT id, 0, name, folded_name, headline, location, email, string_to_array(more_emails, ' '), phone, false,
                       :source, search_text, :by, :now
                  FROM unnest(CAST(:ids AS uuid[]), CAST(:names AS text[]), CAST(:folded AS text[]),
                              CAST(:headlines AS text[]), CAST(:locations AS text[]), CAST(:emails AS text[]),
                              CAST(:moreEmails AS text[]), CAST(:phones AS text[]), CAST(:searchTexts AS text[]))
                    AS added (id, name, folded_name, headline, location, email, more_emails, phone, search_text)
                """)
                .param("ids", ids(added))
                .param("names", texts(added, one -> one.name().value()))
                .param("folded", texts(added, Candidate::foldedName))
                .param("headlines", texts(added, Candidate::headline))
                .param("locations", texts(added, Candidate::location))
                .param("emails", texts(added, Newcomers::email))
                .param("moreEmails", texts(added, one -> String.join(" ", one.moreEmails())))
                .param("phones", texts(added, Candidate::phone))
                .param("searchTexts", texts(added, Candidate::searchText))
                .param("source", source.name())
                .param("by", by.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        affiliate(added, people);
        history.recordAll(by, Subject.CANDIDATE, List.of(ids(added)), Change.CREATED);
        return added.stream().map(Candidate::id).toList();
    }

    /**
     * Takes away those of them whom the caller added and nobody has changed since, and answers how many. The caller made
     * sure that nothing hangs on them.
     */
    public int takeBack(Member by, List<CandidateId> people) {
        if (!mayAdd(by)) throw new Refused(Refusal.NOT_ALLOWED);
        var gone = jdbc.sql("""
                DELETE FROM candidate
                 WHERE id = ANY (CAST(:ids AS uuid[]))
                   AND created_by = :by
                   AND version = 0
                   AND merged_into IS NULL
                RETURNING id
                """)
                .param("ids", people.stream().map(CandidateId::value).toArray(UUID[]::new))
                .param("by", by.id().value())
                .query((row, number) -> new CandidateId(row.getObject("id", UUID.class)))
                .list();
        history.recordAll(
                by, Subject.CANDIDATE, gone.stream().map(CandidateId::value).toList(), Change.DELETED);
        return gone.size();
    }

    private record Place(UUID candidate, String kind, String name, String folded, int position) {}

    private void affiliate(List<Candidate> added, List<Newcomer> people) {
        var places = new ArrayList<Place>();
        for (var at = 0; at < added.size(); at++) {
            var candidate = added.get(at).id().value();
            places.addAll(places(candidate, "EMPLOYER", people.get(at).employers()));
            places.addAll(places(candidate, "SCHOOL", people.get(at).schools()));
        }
        jdbc.sql("""
                INSERT INTO affiliation (candidate_id, kind, name, folded_name, position)
                SELECT candidate_id, kind, name, folded_name, position
                  FROM unnest(CAST(:candidates AS uuid[]), CAST(:kinds AS text[]), CAST(:names AS text[]),
                              CAST(:folded AS text[]), CAST(:positions AS integer[]))
                    AS place (candidate_id, kind, name, folded_name, position)
                """)
                .param("candidates", places.stream().map(Place::candidate).toArray(UUID[]::new))
                .param("kinds", places.stream().map(Place::kind).toArray(String[]::new))
                .param("names", places.stream().map(Place::name).toArray(String[]::new))
                .param("folded", places.stream().map(Place::folded).toArray(String[]::new))
                .param("positions", places.stream().map(Place::position).toArray(Integer[]::new))
                .update();
    }

    private static List<Place> places(UUID candidate, String kind, List<String> names) {
        var distinct = names.stream()
                .map(String::strip)
                .filter(name -> !PersonName.fold(name).isEmpty())
                .limit(Affiliations.MOST)
                .collect(Collectors.toMap(PersonName::fold, name -> name, (one, same) -> one, LinkedHashMap::new));
        var places = new ArrayList<Place>();
        distinct.forEach((folded, name) -> places.add(new Place(candidate, kind, name, folded, places.size())));
        return places;
    }

    private static UUID[] ids(List<Candidate> candidates) {
        return candidates.stream().map(one -> one.id().value()).toArray(UUID[]::new);
    }

    private static @Nullable String email(Candidate candidate) {
        EmailAddress address = candidate.email();
        return address == null ? null : address.value();
    }

    private static @Nullable String[] texts(List<Candidate> candidates, Function<Candidate, @Nullable String> text) {
        return candidates.stream().map(text).toArray(String[]::new);
    }
}
