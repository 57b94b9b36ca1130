package org.havn.candidates;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havn.history.Field;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a person by hand: {@code moreEmails} are at most ten further addresses, without the first one;
 * {@code internal} is somebody who works here already (C6).
 */
public record CandidateDetails(
        PersonName name,
        @Nullable String headline,
        @Nullable String location,
        @Nullable EmailAddress email,
        List<EmailAddress> moreEmails,
        @Nullable String phone,
        boolean internal) {
    private static final int MOST_EMAILS = 10;

    public CandidateDetails {
        headline = written(headline, 500);
        location = written(location, 200);
        phone = written(phone, 60);
        var distinct = new LinkedHashSet<>(moreEmails);
        if (email != null) distinct.remove(email);
        if (email == null && !distinct.isEmpty()) email = distinct.removeFirst();
        if (distinct.size() > MOST_EMAILS) throw new Refused(Refusal.TOO_MANY);
        moreEmails = List.copyOf(distinct);
    }

    /** The first address and the further ones. */
    public List<EmailAddress> emails() {
        return Stream.concat(Stream.ofNullable(email), moreEmails.stream()).toList();
    }

    /** These details with every address of the other's besides. */
    public CandidateDetails withEmailsOf(CandidateDetails other) {
        var all = new LinkedHashSet<>(moreEmails);
        all.addAll(other.emails());
        return with(email, List.copyOf(all));
    }

    /** What a merge changed goes back to what it was before; what was written since stays. */
    public CandidateDetails takingBack(CandidateDetails before, CandidateDetails after) {
        var all = new LinkedHashSet<>(emails());
        after.emails().stream().filter(one -> !before.emails().contains(one)).forEach(all::remove);
        var first = Objects.equals(email, after.email) && before.email != null ? before.email : email;
        var kept = first != null && all.contains(first) ? first : null;
        return new CandidateDetails(
                takenBack(name, before.name, after.name),
                takenBack(headline, before.headline, after.headline),
                takenBack(location, before.location, after.location),
                kept,
                List.copyOf(all),
                takenBack(phone, before.phone, after.phone),
                takenBack(internal, before.internal, after.internal));
    }

    private static <T extends @Nullable Object> T takenBack(T now, T before, T after) {
        return Objects.equals(now, after) ? before : now;
    }

    private CandidateDetails with(@Nullable EmailAddress first, List<EmailAddress> further) {
        return new CandidateDetails(name, headline, location, first, further, phone, internal);
    }

    /** The fields in which the other differs, by name. */
    Map<String, Field> changedTo(CandidateDetails other) {
        var changed = new TreeMap<String, Field>();
        changed(changed, "name", name.value(), other.name.value());
        changed(changed, "headline", headline, other.headline);
        changed(changed, "location", location, other.location);
        changed(changed, "email", text(email), text(other.email));
        changed(changed, "more-emails", text(moreEmails), text(other.moreEmails));
        changed(changed, "phone", phone, other.phone);
        changed(changed, "works-here", text(internal), text(other.internal));
        return changed;
    }

    private static void changed(Map<String, Field> changed, String name, @Nullable String was, @Nullable String is) {
        if (!Objects.equals(was, is)) changed.put(name, new Field(was, is));
    }

    private static @Nullable String text(@Nullable EmailAddress address) {
        return address == null ? null : address.value();
    }

    private static @Nullable String text(List<EmailAddress> addresses) {
        return addresses.isEmpty()
                ? null
                : addresses.stream().map(EmailAddress::value).collect(Collectors.joining(", "));
    }

    private static String text(boolean internal) {
        return internal ? "INTERNAL" : "EXTERNAL";
    }

    /** Without what no database keeps and nobody sees at the ends; null where nothing is left. */
    static @Nullable String written(@Nullable String text, int longest) {
        if (text == null) return null;
        var clean = text.replace("\u0000", "").strip();
        if (clean.codePointCount(0, clean.length()) > longest) throw new Refused(Refusal.TOO_LARGE);
        return clean.isEmpty() ? null : clean;
    }
}
