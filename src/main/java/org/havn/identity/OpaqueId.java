package org.havn.identity;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** LinkedIn's case-sensitive id of a person as one of its products writes it, for example {@code ACoAA…}. */
public record OpaqueId(String value) {

    /** Profile, Sales Navigator, old profile view, older Recruiter, Recruiter. */
    private static final Pattern SHAPE = Pattern.compile("A(?:Co|Cw|DE|EE|EM)AA[A-Za-z0-9_-]{34}");

    private static final Set<Integer> PRODUCTS = Set.of(0x2a, 0x2c, 0x31, 0x41, 0x43);
    private static final int BYTES = 29;
    private static final int MARKER_AT = 8;

    public OpaqueId {
        if (decoded(value).isEmpty()) {
            throw new IllegalArgumentException("Not an opaque LinkedIn id");
        }
    }

    /** Reads an id, or nothing when length, product tag, padding or marker are not those of a real one. */
    public static Optional<OpaqueId> of(String value) {
        return decoded(value).map(_ -> new OpaqueId(value));
    }

    /** The number inside. Undocumented by LinkedIn, so it compares and looks up, and never makes an address. */
    public LinkedInMember memberId() {
        return decoded(value).orElseThrow();
    }

    /** Whether both cannot be one person's: each product gives a member one id. */
    public boolean contradicts(OpaqueId other) {
        return !memberId().equals(other.memberId()) || product().equals(other.product()) && !equals(other);
    }

    private String product() {
        return value.substring(0, 3);
    }

    /** Whether a text is written as an id; such a text is never a name in an address, valid or not. */
    static boolean looksLike(String text) {
        return SHAPE.matcher(text).matches();
    }

    private static Optional<LinkedInMember> decoded(String value) {
        if (!looksLike(value)) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(value));
        boolean genuine = bytes.remaining() == BYTES
                && PRODUCTS.contains((int) bytes.getShort(0))
                && bytes.getShort(2) == 0
                && bytes.get(MARKER_AT) == 1;
        long number = Integer.toUnsignedLong(bytes.getInt(4));
        return genuine && number > 0 ? Optional.of(new LinkedInMember(number)) : Optional.empty();
    }
}
