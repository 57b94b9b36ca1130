package org.havn.identity;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The name a person chose for their address, in the one form in which two of them are compared. */
public record Slug(String value) {

    private static final Set<String> NOBODY = Set.of("me", "unavailable", "edit", ".", "..", "in");
    private static final int LONGEST = 200;

    /** Bidi marks, zero-width characters, soft hyphens: printed by LinkedIn, typed by nobody. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    /** Whatever separates parts of an address, cannot be printed, or shows that decoding went wrong. */
    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\?#%\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Z}\\s\\uFFFD]");

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    public Slug {
        if (!normalised(value).filter(value::equals).isPresent()) {
            throw new IllegalArgumentException("Not the normalised name of a profile address");
        }
    }

    /** Reads a slug as an address, a link or the extension writes it: percent-encoded once, or not at all. */
    public static Optional<Slug> of(String written) {
        return decodedOnce(written).flatMap(Slug::normalised).map(Slug::new);
    }

    /** As it stands in a link. */
    public String encoded() {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static Optional<String> decodedOnce(String written) {
        if (written.indexOf('%') < 0) {
            return Optional.of(written);
        }
        if (BROKEN_ESCAPE.matcher(written).find()) {
            return Optional.empty();
        }
        // URLDecoder puts U+FFFD for bytes that are no UTF-8, which would make strangers equal: decode strictly.
        String bytes = URLDecoder.decode(latin(written), StandardCharsets.ISO_8859_1);
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    /** The UTF-8 bytes one per character; a plus sign is a plus sign in a path. */
    private static String latin(String written) {
        String plusKept = written.replace("+", "%2B");
        return new String(plusKept.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static Optional<String> normalised(String decoded) {
        if (OpaqueId.looksLike(decoded) || decoded.length() > LONGEST) {
            return Optional.empty();
        }
        String visible = INVISIBLE.matcher(decoded).replaceAll("");
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String slug = Normalizer.normalize(composed, Normalizer.Form.NFC);
        boolean refused = slug.isEmpty()
                || slug.length() > LONGEST
                || NOBODY.contains(slug)
                || FORBIDDEN.matcher(slug).find();
        return refused || OpaqueId.looksLike(visible) ? Optional.empty() : Optional.of(slug);
    }
}
