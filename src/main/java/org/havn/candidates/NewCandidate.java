package org.havn.candidates;

import java.util.List;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
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
        headline = written(headline, 500);
        location = written(location, 200);
        phone = written(phone, 60);
        employers = List.copyOf(employers);
        schools = List.copyOf(schools);
    }

    private static @Nullable String written(@Nullable String text, int longest) {
        if (text == null) return null;
        var clean = text.replace("\u0000", "").strip();
        if (clean.codePointCount(0, clean.length()) > longest) throw new Refused(Refusal.TOO_LARGE);
        return clean.isEmpty() ? null : clean;
    }
}
