package org.havn.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.havn.identity.Identity;
import org.havn.identity.LinkedInMember;
import org.havn.shared.EmailAddress;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a person is linked and looked for by. {@code printed} is a member number that LinkedIn shows; the number inside
 * an opaque id is undocumented, so it only hints, as e-mail and name do.
 */
public record Keys(Identity identity, @Nullable LinkedInMember printed) {

    /** A way of naming a person, as the tables keep it. */
    public record Key(Kind kind, String value) {}

    public enum Kind {
        SLUG,
        /** An address that was theirs; nobody is asked about by it, but found. */
        FORMER,
        OPAQUE,
        MEMBER,
        DECODED,
        EMAIL,
        NAME
    }

    /** What was asked about; refused when it names nobody or several people. */
    public static Keys asked(PersonOnPage person) {
        try {
            var identity = Identity.of(person.url(), person.ids(), person.email(), person.name());
            var printed = person.ids().stream().anyMatch(id -> id.startsWith("member:"));
            return new Keys(identity, printed ? identity.member() : null);
        } catch (Identity.Malformed malformed) {
            throw new Refused(Refusal.MALFORMED);
        }
    }

    /** What was read from the page, with the e-mail that the browser saw if the cards do not hold one. */
    public static Keys read(Identity page, Keys asked) {
        var printed = page.opaqueIds().isEmpty() || asked.printed() != null ? page.member() : null;
        var email = page.email() == null ? asked.email().orElse(null) : page.email();
        return new Keys(new Identity(page.slug(), page.opaqueIds(), page.member(), page.name(), email), printed);
    }

    /** What a link is made of. */
    public List<Key> links() {
        var keys = new ArrayList<Key>();
        if (identity.slug() != null) keys.add(new Key(Kind.SLUG, identity.slug().value()));
        identity.opaqueIds().forEach(id -> keys.add(new Key(Kind.OPAQUE, id.value())));
        if (printed != null) keys.add(new Key(Kind.MEMBER, Long.toString(printed.number())));
        if (identity.member() != null)
            keys.add(new Key(Kind.DECODED, Long.toString(identity.member().number())));
        return List.copyOf(keys);
    }

    /** What somebody may be known by: the links, e-mail and name. */
    public List<Key> all() {
        var keys = new ArrayList<>(links());
        email().ifPresent(email -> keys.add(new Key(Kind.EMAIL, email.value())));
        foldedName().ifPresent(name -> keys.add(new Key(Kind.NAME, name)));
        return List.copyOf(keys);
    }

    public Optional<EmailAddress> email() {
        return Optional.ofNullable(identity.email());
    }

    /** The name as compared; a name of ornaments alone is none. */
    public Optional<String> foldedName() {
        return Optional.ofNullable(identity.name()).map(name -> name.folded()).filter(name -> !name.isEmpty());
    }

    /** Whether LinkedIn can be led to the person: a slug or an opaque id, not a number alone. */
    public boolean addressable() {
        return identity.slug() != null || !identity.opaqueIds().isEmpty();
    }
}
