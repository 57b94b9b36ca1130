package org.havn.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havn.identity.LinkedInMember;
import org.havn.identity.OpaqueId;
import org.havn.identity.Slug;
import org.havn.reading.ProfilePage.Doubt;
import org.jspecify.annotations.Nullable;

/** Decides whom a page is about, or that this is not sure: everything on it that names its subject must agree. */
final class SubjectGate {

    /** Whom the page is about, or the doubt. */
    sealed interface Verdict {
        record Sure(
                @Nullable Slug slug,
                Set<OpaqueId> ids,
                @Nullable LinkedInMember member) implements Verdict {}

        record Unsure(Doubt doubt, String why) implements Verdict {}
    }

    private SubjectGate() {}

    /** {@code alone}: the page may hold no id that could be compared with the one in its address. */
    static Verdict judge(Claim address, List<Claim> onPage, List<Claim> viewer, boolean alone) {
        Set<Slug> slugs = distinct(onPage, Claim::slug);
        Set<LinkedInMember> members = distinct(onPage, Claim::member);
        Set<OpaqueId> ids = distinct(onPage, Claim::id);
        if (slugs.size() > 1 || members.size() > 1 || contradict(ids)) {
            return new Verdict.Unsure(Doubt.CLAIMS_DISAGREE, "different people in " + sources(onPage));
        }
        // A page known only by ids cannot confirm a name in an address, and the other way round.
        Set<?> comparable = address.slug() != null ? slugs : members;
        Object addressed = address.slug() != null ? address.slug() : address.member();
        if (comparable.isEmpty() && !(alone && address.id() != null)) {
            return new Verdict.Unsure(Doubt.NO_CLAIM, "nothing on the page confirms its address");
        }
        if (address.id() != null) {
            ids.add(address.id());
        }
        if (!comparable.isEmpty() && !comparable.contains(addressed) || contradict(ids)) {
            return new Verdict.Unsure(Doubt.ANOTHER_PERSON, "the address and " + sources(onPage) + " differ");
        }
        if (viewer.stream().anyMatch(self -> slugs.contains(self.slug()) || members.contains(self.member()))
                || viewer.stream().anyMatch(self -> addressed != null && addressed.equals(self.member()))) {
            return new Verdict.Unsure(Doubt.VIEWER, "the page of the person who looks at it");
        }
        return new Verdict.Sure(first(slugs), ids, members.isEmpty() ? address.member() : first(members));
    }

    /** Names the places, never the people: refusals are logged. */
    private static String sources(List<Claim> claims) {
        return claims.stream().map(Claim::source).distinct().collect(Collectors.joining(", "));
    }

    /** An id with one letter changed still holds the number, and is nobody's. */
    private static boolean contradict(Set<OpaqueId> ids) {
        return ids.stream().anyMatch(one -> ids.stream().anyMatch(one::contradicts));
    }

    private static <T> Set<T> distinct(List<Claim> claims, Function<Claim, @Nullable T> part) {
        return claims.stream().map(part).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> @Nullable T first(Set<T> values) {
        return values.stream().findFirst().orElse(null);
    }
}
