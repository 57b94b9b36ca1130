package org.havn.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** Whom a page, a row of a list or a request is about; everything known of them agrees. */
public record Identity(
        @Nullable Slug slug,
        Set<OpaqueId> opaqueIds,
        @Nullable LinkedInMember member,
        @Nullable PersonName name,
        @Nullable EmailAddress email) {

    private static final int MOST_IDS = 10;

    public Identity {
        opaqueIds = Set.copyOf(opaqueIds);
        for (OpaqueId id : opaqueIds) {
            member = member == null ? id.memberId() : member;
            refuseUnless(id.memberId().equals(member), "The ids are of different people");
        }
        refuseUnless(slug != null || member != null, "No id and no profile address: this is nobody");
    }

    /** Reads the form in which the API names a person: address, {@code in:}, {@code urn:} and {@code member:} ids. */
    public static Identity of(@Nullable String url, List<String> ids, @Nullable String email, @Nullable String name) {
        refuseUnless(ids.size() <= MOST_IDS, "More than " + MOST_IDS + " ids for one person");
        var slugs = new LinkedHashSet<Slug>();
        var opaqueIds = new LinkedHashSet<OpaqueId>();
        var members = new LinkedHashSet<LinkedInMember>();
        Optional.ofNullable(url).flatMap(ProfileAddress::parse).ifPresent(address -> {
            switch (address) {
                case ProfileAddress.BySlug(Slug slug) -> slugs.add(slug);
                case ProfileAddress.ById(OpaqueId id, Product _) -> opaqueIds.add(id);
                case ProfileAddress.ByNumber(LinkedInMember member, Product _) -> members.add(member);
            }
        });
        for (String id : ids) {
            String value = id.substring(id.indexOf(':') + 1);
            switch (id.substring(0, id.indexOf(':') + 1)) {
                case "in:" ->
                    slugs.add(Slug.of(value).orElseThrow(() -> new Malformed("Not a profile name after in:")));
                case "urn:" ->
                    opaqueIds.add(OpaqueId.of(value).orElseThrow(() -> new Malformed("Not a LinkedIn id after urn:")));
                case "member:" ->
                    members.add(LinkedInMember.of(value)
                            .orElseThrow(() -> new Malformed("Not a LinkedIn member number after member:")));
                default -> throw new Malformed("An id begins with in:, urn: or member:");
            }
        }
        refuseUnless(slugs.size() <= 1, "The address and the ids name different profiles");
        refuseUnless(members.size() <= 1, "The ids are of different people");
        return new Identity(
                first(slugs),
                opaqueIds,
                first(members),
                written(name, PersonName::new, "Not a person's name"),
                written(email, EmailAddress::new, "Not an e-mail address"));
    }

    /** Whether both can be the same person: nothing that both name by one kind of id differs. */
    public boolean agreesWith(Identity other) {
        boolean otherSlug = slug != null && other.slug != null && !slug.equals(other.slug);
        boolean otherMember = member != null && other.member != null && !member.equals(other.member);
        return !otherSlug && !otherMember;
    }

    /** The names under which these ids travel in the API, the surest first. */
    public List<String> ids() {
        var ids = new ArrayList<String>();
        Optional.ofNullable(member).ifPresent(known -> ids.add("member:" + known.number()));
        opaqueIds.stream().map(id -> "urn:" + id.value()).sorted().forEach(ids::add);
        Optional.ofNullable(slug).ifPresent(known -> ids.add("in:" + known.encoded()));
        return List.copyOf(ids);
    }

    private static <T> @Nullable T first(Set<T> values) {
        return values.stream().findFirst().orElse(null);
    }

    private static <T> @Nullable T written(@Nullable String text, Function<String, T> reads, String otherwise) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reads.apply(text);
        } catch (IllegalArgumentException refused) {
            throw new Malformed(otherwise);
        }
    }

    private static void refuseUnless(boolean rule, String reason) {
        if (!rule) {
            throw new Malformed(reason);
        }
    }

    /** What was sent names nobody, or more than one person; the message says why and repeats nothing of it. */
    public static final class Malformed extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Malformed(String reason) {
            super(reason);
        }
    }
}
