package org.havn.candidates;

import java.util.List;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** A person to be added; {@code employers} and {@code schools} serve to recognise them, newest first. */
public record NewCandidate(
        PersonName name,
        @Nullable String headline,
        @Nullable String location,
        @Nullable EmailAddress email,
        @Nullable String phone,
        Source source,
        List<String> employers,
        List<String> schools) {
    public NewCandidate {
        headline = CandidateDetails.written(headline, 500);
        location = CandidateDetails.written(location, 200);
        phone = CandidateDetails.written(phone, 60);
        employers = List.copyOf(employers);
        schools = List.copyOf(schools);
    }
}
