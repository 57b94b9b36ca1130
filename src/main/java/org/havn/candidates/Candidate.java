package org.havn.candidates;

import java.time.Instant;
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
        Instant createdAt) {}
