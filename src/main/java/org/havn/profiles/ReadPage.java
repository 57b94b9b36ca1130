package org.havn.profiles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.havn.candidates.NewCandidate;
import org.havn.candidates.Source;
import org.havn.drift.Readings;
import org.havn.identity.Identity;
import org.havn.identity.Product;
import org.havn.identity.ProfileAddress;
import org.havn.links.Keys;
import org.havn.reading.Profile;
import org.havn.reading.ProfilePage;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A page that is surely of the person asked about: who that is, and what it says of them. */
record ReadPage(Keys keys, String address, PersonName name, Profile profile) {
    private static final String ANOTHER = "another-person";
    /** A page in no shape that is known. */
    private static final String NO_LAYOUT = "unknown";

    private static final int LONGEST_HEADLINE = 500;
    private static final int LONGEST_PLACE = 200;
    private static final int MOST_PLACES = 50;

    /** Reads the same identity from the cards as the browser did, or refuses: nothing is taken from a page in doubt. */
    static ReadPage of(String html, Keys asked, Readings readings) {
        var addresses = addressesOf(asked.identity());
        if (addresses.isEmpty()) throw new Refused(Refusal.NOT_SURE_WHO);
        return switch (read(html, addresses)) {
            case ProfilePage.Read(Identity identity, Profile profile) -> {
                var name = identity.name();
                if (name == null) throw new Refused(Refusal.NOT_SURE_WHO);
                if (!same(asked.identity(), identity)) {
                    readings.doubted(profile.layout(), ANOTHER);
                    throw new Refused(Refusal.WRONG_PERSON);
                }
                readings.read(profile.layout(), profile.strategies());
                yield new ReadPage(
                        Keys.read(identity, asked), addresses.getFirst().url(), name, profile);
            }
            case ProfilePage.NotSure(ProfilePage.Doubt doubt, String _, String layout) -> {
                readings.doubted(layout, doubt.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                throw new Refused(
                        doubt == ProfilePage.Doubt.ANOTHER_PERSON ? Refusal.WRONG_PERSON : Refusal.NOT_SURE_WHO);
            }
            case ProfilePage.NotAProfile() -> {
                readings.doubted(NO_LAYOUT, "not-a-profile");
                throw new Refused(Refusal.NOT_SURE_WHO);
            }
        };
    }

    /** The person to be added; what is longer than a column holds is cut, for a headline is no reason to refuse. */
    NewCandidate newCandidate() {
        return new NewCandidate(
                name,
                cut(profile.headline(), LONGEST_HEADLINE),
                cut(profile.location(), LONGEST_PLACE),
                keys.email().orElse(null),
                null,
                Source.LINKEDIN,
                employers(),
                schools());
    }

    List<String> employers() {
        return places(profile.positions().stream().map(Profile.Position::company));
    }

    List<String> schools() {
        return places(profile.education().stream().map(Profile.Education::school));
    }

    /** A page is of one product, and its copy says which: the first address whose product makes such pages is its own. */
    private static ProfilePage.Answer read(String html, List<ProfileAddress> addresses) {
        ProfilePage.Answer answer = new ProfilePage.NotAProfile();
        for (var address : addresses) {
            answer = ProfilePage.read(html, address.url());
            if (!(answer instanceof ProfilePage.NotAProfile)) return answer;
        }
        return answer;
    }

    /** The public one first: it is what we link to. */
    private static List<ProfileAddress> addressesOf(Identity identity) {
        var addresses = new ArrayList<ProfileAddress>();
        if (identity.slug() != null) addresses.add(new ProfileAddress.BySlug(identity.slug()));
        identity.opaqueIds().stream().map(ProfileAddress::at).forEach(addresses::add);
        // Some leads have the ordinary id in their address.
        identity.opaqueIds().forEach(id -> addresses.add(new ProfileAddress.ById(id, Product.SALES)));
        return addresses;
    }

    /** What both sides know must agree; a name is another one if no word of it is the same. */
    private static boolean same(Identity asked, Identity read) {
        return asked.agreesWith(read) && shareAWord(words(asked.name()), words(read.name()));
    }

    private static boolean shareAWord(Set<String> asked, Set<String> read) {
        return asked.isEmpty() || read.isEmpty() || asked.stream().anyMatch(read::contains);
    }

    private static Set<String> words(@Nullable PersonName name) {
        var words = new HashSet<String>();
        if (name != null) words.addAll(Arrays.asList(name.folded().split(" ")));
        words.remove("");
        return words;
    }

    private static List<String> places(Stream<@Nullable String> printed) {
        return printed.filter(Objects::nonNull)
                .map(place -> cut(place, LONGEST_PLACE))
                .filter(Objects::nonNull)
                .filter(place -> !PersonName.fold(place).isEmpty())
                .distinct()
                .limit(MOST_PLACES)
                .toList();
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) return null;
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)).strip();
    }
}
