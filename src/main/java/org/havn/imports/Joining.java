package org.havn.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havn.candidates.CandidateDetails;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Newcomer;
import org.havn.candidates.Newcomers;
import org.havn.candidates.Source;
import org.havn.captures.ImportedFacts;
import org.havn.captures.ImportedFacts.Said;
import org.havn.captures.ProfileField;
import org.havn.claims.Claim;
import org.havn.claims.Claims;
import org.havn.identity.ProfileAddress;
import org.havn.imports.Staging.Staged;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes candidates of rows. Who is known stays as they are: only what nothing was known of is kept beside them. */
@Component
class Joining {
    private static final int MOST_EMAILS = 11;

    private final Newcomers newcomers;
    private final ImportedFacts facts;
    private final Claims claims;

    Joining(Newcomers newcomers, ImportedFacts facts, Claims claims) {
        this.newcomers = newcomers;
        this.facts = facts;
        this.claims = claims;
    }

    /** Everybody of a page, and who of them is new. */
    record Joined(List<CandidateId> everybody, List<CandidateId> made) {}

    Joined join(Member by, List<Staged> page) {
        var fresh = page.stream().filter(row -> row.candidate() == null).toList();
        var ids = newcomers.addAll(by, fresh.stream().map(Joining::newcomer).toList(), Source.IMPORT);
        var people = new LinkedHashMap<Staged, CandidateId>();
        for (var at = 0; at < fresh.size(); at++) people.put(fresh.get(at), ids.get(at));
        for (var row : page) if (row.candidate() != null) people.put(row, new CandidateId(row.candidate()));
        keepFacts(by, people);
        claim(people);
        return new Joined(List.copyOf(people.values()), ids);
    }

    private void keepFacts(Member by, LinkedHashMap<Staged, CandidateId> people) {
        var said = new ArrayList<Said>();
        people.forEach((row, candidate) -> {
            if (row.company() != null)
                said.add(new Said(candidate, ProfileField.POSITIONS, List.of(together(row, " · "))));
            if (!row.schools().isEmpty()) said.add(new Said(candidate, ProfileField.EDUCATION, row.schools()));
            if (!row.skills().isEmpty()) said.add(new Said(candidate, ProfileField.SKILLS, row.skills()));
        });
        facts.keep(by, said);
    }

    private void claim(LinkedHashMap<Staged, CandidateId> people) {
        var said = new LinkedHashMap<CandidateId, ProfileAddress>();
        people.forEach((row, candidate) -> address(row.profile()).ifPresent(one -> said.putIfAbsent(candidate, one)));
        claims.claimAll(said, Claim.Origin.IMPORT);
    }

    private static java.util.Optional<ProfileAddress> address(@Nullable String url) {
        return url == null ? java.util.Optional.empty() : ProfileAddress.parse(url);
    }

    private static Newcomer newcomer(Staged row) {
        var emails = row.emails().stream()
                .distinct()
                .limit(MOST_EMAILS)
                .map(EmailAddress::new)
                .toList();
        var headline = together(row, ", ");
        var details = new CandidateDetails(
                new PersonName(row.name()),
                headline.isEmpty() ? null : headline,
                row.location(),
                emails.isEmpty() ? null : emails.getFirst(),
                emails.stream().skip(1).toList(),
                row.phone(),
                false);
        var company = row.company();
        return new Newcomer(details, company == null ? List.of() : List.of(company), row.schools());
    }

    private static String together(Staged row, String between) {
        return Stream.of(row.title(), row.company()).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
