package org.havn.candidates;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A person in the house: in a pool, on a job, or added by hand. */
public record Candidate(
        @Id CandidateId id,
        @Version @Nullable Integer version,
        PersonName name,
        String foldedName,
        @Nullable String headline,
        @Nullable String location,
        @Nullable EmailAddress email,
        @Nullable String phone,
        Source source,
        String searchText,
        MemberId createdBy,
        Instant createdAt) {

    static Candidate from(NewCandidate added, MemberId by, Instant now) {
        return new Candidate(
                CandidateId.next(),
                null,
                added.name(),
                added.name().folded(),
                added.headline(),
                added.location(),
                added.email(),
                added.phone(),
                added.source(),
                searchText(added),
                by,
                now);
    }

    /** What a search looks into: name, headline, place and e-mail folded, and the e-mail as it is. */
    private static String searchText(NewCandidate added) {
        var folded = Stream.of(added.name().value(), added.headline(), added.location())
                .filter(Objects::nonNull)
                .map(PersonName::fold)
                .collect(Collectors.joining(" "));
        var email = added.email();
        return email == null ? folded : folded + " " + PersonName.fold(email.value()) + " " + email;
    }
}
