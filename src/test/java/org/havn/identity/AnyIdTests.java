package org.havn.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.havn.RandomFixture.anyOf;
import static org.havn.RandomFixture.oneOf;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What holds for any id of LinkedIn's and for anything that resembles one. */
class AnyIdTests {

    private static final String SITE = "https://www.linkedin.com";
    private static final List<String> BY_ID = List.of(
            "/in/%s",
            "/in/%s/?miniProfileUrn=x",
            "/talent/profile/%s?project=1&trk=x",
            "/talent/profile/%s/messages",
            "/talent/search/profile/%s",
            "/talent/hire/1004/manage/all/profile/%s",
            "/talent/hire/1004/discover/automatedSourcing/review/profile/%s#top",
            "/sales/lead/%s,NAME_SEARCH,k3Yz",
            "/sales/lead/%s%%2CNAME_SEARCH%%2Ck3Yz?_ntb=x",
            "/sales/people/%s",
            "/profile/view?id=%s",
            "/profile/view/?trk=a&id=%s&x=y");

    @Test
    void theNumberGoesInAndComesOut() {
        anyOf(2_000, random -> {
            int member = member(random);
            OpaqueId id = new OpaqueId(WrittenFixture.id(member, random));
            assertThat(id.memberId().number()).isEqualTo(Integer.toUnsignedLong(member));
            assertThat(LinkedInMember.of(Long.toString(id.memberId().number()))).contains(id.memberId());
        });
    }

    /** Product, padding, marker: whatever is not as it always is makes the number inside a guess. */
    @Test
    void oneWrongByteBeforeTheHashIsNoId() {
        List<Integer> known = List.of(0, 1, 2, 3, 8);
        List<Integer> products = List.of(0x2a, 0x2c, 0x31, 0x41, 0x43);
        anyOf(2_000, random -> {
            byte[] bytes = Base64.getUrlDecoder().decode(WrittenFixture.id(member(random), random));
            int at = oneOf(random, known);
            bytes[at] ^= (byte) random.nextInt(1, 256);
            boolean anotherProduct = at == 1 && products.contains((int) bytes[1]);
            assertThat(OpaqueId.of(written(bytes)).isPresent()).isEqualTo(anotherProduct);
        });
    }

    @Test
    void anIdThatIsCutOrLengthenedIsNoIdAndNoNameEither() {
        anyOf(1_000, random -> {
            String id = WrittenFixture.id(member(random), random);
            String cut = id.substring(0, random.nextInt(id.length()));
            assertThat(OpaqueId.of(cut)).isEmpty();
            assertThat(OpaqueId.of(id + "A".repeat(random.nextInt(1, 5)))).isEmpty();
            assertThat(OpaqueId.of(" " + id)).isEmpty();
            assertThat(OpaqueId.of(id.toLowerCase(Locale.ROOT))).isEmpty();
            assertThat(Slug.of(id)).isEmpty();
        });
    }

    @Test
    void anyAddressWithAnIdLeadsToItsMemberAndToTheProductThatWroteIt() {
        anyOf(2_000, random -> {
            int member = member(random);
            String id = WrittenFixture.id(member, random);
            String address = SITE + oneOf(random, BY_ID).formatted(id);
            ProfileAddress read = ProfileAddress.parse(address).orElseThrow(() -> new AssertionError(address));
            assertThat(read).as(address).isInstanceOfSatisfying(ProfileAddress.ById.class, byId -> {
                assertThat(byId.id().value()).isEqualTo(id);
                assertThat(byId.product())
                        .isEqualTo(
                                address.contains("/talent/")
                                        ? Product.RECRUITER
                                        : address.contains("/sales/") ? Product.SALES : Product.PROFILE);
            });
            assertThat(ProfileAddress.parse(read.url())).contains(read);
        });
    }

    @Test
    void whatNamesOnePersonIsReadBackAsThatPerson() {
        anyOf(1_000, random -> {
            Identity person = somebody(random);
            assertThat(Identity.of(null, person.ids(), null, null)).isEqualTo(person);
            assertThat(person.agreesWith(person)).isTrue();
        });
    }

    @Test
    void twoPeopleAreNeverTakenForOne() {
        anyOf(1_000, random -> {
            Identity one = somebody(random);
            Identity other = somebody(random);
            boolean differ =
                    one.slug() != null && other.slug() != null && !one.slug().equals(other.slug())
                            || one.member() != null
                                    && other.member() != null
                                    && !one.member().equals(other.member());
            assertThat(one.agreesWith(other)).isEqualTo(!differ).isEqualTo(other.agreesWith(one));
            var both = new ArrayList<>(one.ids());
            both.addAll(other.ids());
            if (differ) {
                assertThatThrownBy(() -> Identity.of(null, both, null, null)).isInstanceOf(Identity.Malformed.class);
            }
        });
    }

    private static Identity somebody(RandomGenerator random) {
        int member = random.nextInt(710_001, 710_004);
        var ids = new ArrayList<String>();
        if (random.nextBoolean()) ids.add("in:" + oneOf(random, List.of("ada-example", "b%C3%B8-sample", "c")));
        if (random.nextBoolean()) ids.add("urn:" + WrittenFixture.id(member, random));
        if (random.nextBoolean() || ids.isEmpty()) ids.add("member:" + member);
        return Identity.of(null, ids, null, null);
    }

    private static int member(RandomGenerator random) {
        int any = random.nextBoolean() ? random.nextInt() : random.nextInt(1, 2_000_000);
        return any == 0 ? 1 : any;
    }

    private static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
