package org.havn.candidates;

import java.time.Instant;
import java.util.List;
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
        List<String> moreEmails,
        @Nullable String phone,
        boolean internal,
        Source source,
        String searchText,
        @Nullable CandidateId mergedInto,
        MemberId createdBy,
        Instant createdAt) {

    static Candidate from(NewCandidate added, MemberId by, Instant now) {
        var details = new CandidateDetails(
                added.name(), added.headline(), added.location(), added.email(), List.of(), added.phone(), false);
        return from(details, added.source(), by, now);
    }

    static Candidate from(CandidateDetails details, Source source, MemberId by, Instant now) {
        return new Candidate(
                CandidateId.next(),
                null,
                details.name(),
                details.name().folded(),
                details.headline(),
                details.location(),
                details.email(),
                texts(details.moreEmails()),
                details.phone(),
                details.internal(),
                source,
                searchText(details),
                null,
                by,
                now);
    }

    public CandidateDetails details() {
        var further = moreEmails.stream().map(EmailAddress::new).toList();
        return new CandidateDetails(name, headline, location, email, further, phone, internal);
    }

    Candidate with(CandidateDetails details) {
        return new Candidate(
                id,
                version,
                details.name(),
                details.name().folded(),
                details.headline(),
                details.location(),
                details.email(),
                texts(details.moreEmails()),
                details.phone(),
                details.internal(),
                source,
                searchText(details),
                mergedInto,
                createdBy,
                createdAt);
    }

    Candidate into(@Nullable CandidateId survivor) {
        return new Candidate(
                id,
                version,
                name,
                foldedName,
                headline,
                location,
                email,
                moreEmails,
                phone,
                internal,
                source,
                searchText,
                survivor,
                createdBy,
                createdAt);
    }

    /** The driver knows arrays of texts only. */
    private static List<String> texts(List<EmailAddress> addresses) {
        return addresses.stream().map(EmailAddress::value).toList();
    }

    /** What a search looks into: name, headline, place and e-mails folded, and the e-mails as they are. */
    private static String searchText(CandidateDetails details) {
        var emails = texts(Stream.concat(Stream.ofNullable(details.email()), details.moreEmails().stream())
                .toList());
        var folded = Stream.concat(
                        Stream.of(details.name().value(), details.headline(), details.location()), emails.stream())
                .filter(Objects::nonNull)
                .map(PersonName::fold);
        return Stream.concat(folded, emails.stream()).collect(Collectors.joining(" "));
    }
}
