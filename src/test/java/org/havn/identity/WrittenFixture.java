package org.havn.identity;

import static org.havn.RandomFixture.oneOf;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Writes one person's address in the many ways in which LinkedIn, mails and other programs do. */
final class WrittenFixture {

    /** Already in their normal form, each of them: lower case and composed. */
    private static final List<String> LETTERS = List.of(
                    "abcdefghijklmnopqrstuvwxyz0123456789-_",
                    "åøæéüñçßłğışş",
                    "мхаил",
                    "λμξ",
                    "李明",
                    "（）",
                    "🚀🦊",
                    "يسر",
                    "הלו")
            .stream()
            .flatMap(letters -> letters.codePoints().mapToObj(Character::toString))
            .toList();

    private static final List<String> INVISIBLE =
            List.of("\u200E", "\u200F", "\u200B", "\u200D", "\u2060", "\u00AD", "\uFEFF", "\u202A", "\u2066");
    private static final List<String> HOSTS = List.of(
            "https://www.linkedin.com",
            "https://linkedin.com",
            "http://www.linkedin.com",
            "HTTPS://WWW.LinkedIn.COM",
            "https://dk.linkedin.com",
            "https://m.linkedin.com",
            "https://touch.www.linkedin.com",
            "https://www.linkedin.com:443",
            "//www.linkedin.com",
            "www.linkedin.com",
            "linkedin.com");
    private static final List<String> NAMED =
            List.of("/in/", "/in/", "/in/", "/in/in/", "/in//", "/mwlite/in/", "/mwlite/profile/in/");
    private static final List<String> REST = List.of(
            "",
            "/",
            "//",
            "/da",
            "/pt-br/",
            "/details/experience/",
            "/overlay/contact-info/",
            "/recent-activity/all/",
            "/edit/intro/");
    private static final List<String> NOISE = List.of(
            "",
            "?originalSubdomain=dk",
            "?trk=a%zz&miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAAAAK1XEBNAoZAfsfns2Z7Q3QMuUAhVwJuck",
            "#experience",
            "?redirect=https://evil.test/in/somebody-else#/in/somebody-else");

    private WrittenFixture() {}

    /** A name as it is stored. */
    static String name(RandomGenerator random) {
        return "q"
                + random.ints(random.nextInt(1, 20), 0, LETTERS.size())
                        .mapToObj(LETTERS::get)
                        .collect(Collectors.joining());
    }

    /** An address of the person with this name. */
    static String address(String name, RandomGenerator random) {
        if (random.nextInt(12) == 0) return "linkedin://in/" + encoded(loosely(name, random), random);
        return oneOf(random, HOSTS) + path(name, random);
    }

    static String path(String name, RandomGenerator random) {
        return oneOf(random, NAMED)
                + encoded(loosely(name, random), random)
                + oneOf(random, REST)
                + oneOf(random, NOISE);
    }

    /** An id of this member in one of the products. */
    static String id(int member, RandomGenerator random) {
        return OpaqueIdTests.id(oneOf(random, List.of(0x2a, 0x2c, 0x31, 0x41, 0x43)), 0, member, 1);
    }

    /** In other letters of the same meaning: capitals, loose accents, marks that nobody sees. */
    private static String loosely(String name, RandomGenerator random) {
        Normalizer.Form form = oneOf(random, List.of(Normalizer.Form.NFC, Normalizer.Form.NFD));
        return Normalizer.normalize(name, form)
                .codePoints()
                .mapToObj(Character::toString)
                .map(letter -> random.nextInt(4) == 0 ? capital(letter) : letter)
                .map(letter -> random.nextInt(9) == 0 ? oneOf(random, INVISIBLE) + letter : letter)
                .collect(Collectors.joining());
    }

    private static String capital(String letter) {
        String capital = letter.toUpperCase(Locale.ROOT);
        return capital.toLowerCase(Locale.ROOT).equals(letter) ? capital : letter;
    }

    /** Any letter may be written by its bytes, even those that need not be. */
    static String encoded(String text, RandomGenerator random) {
        int share = oneOf(random, List.of(1, 2, 1000));
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> random.nextInt(share) == 0 ? bytes(letter, random.nextBoolean()) : letter)
                .collect(Collectors.joining());
    }

    static String bytes(String letter, boolean capitals) {
        var written = new StringBuilder();
        for (byte part : letter.getBytes(StandardCharsets.UTF_8)) {
            written.append("%").append(String.format(Locale.ROOT, capitals ? "%02X" : "%02x", part));
        }
        return written.toString();
    }
}
