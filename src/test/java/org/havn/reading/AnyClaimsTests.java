package org.havn.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.havn.RandomFixture.anyOf;
import static org.havn.RandomFixture.oneOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.havn.identity.Identity;
import org.havn.identity.LinkedInMember;
import org.havn.identity.OpaqueId;
import org.havn.identity.Slug;
import org.havn.reading.SubjectGate.Verdict;
import org.junit.jupiter.api.Test;

/** What the gate says of any claims: sure only where all agree, whatever else is claimed and in whichever order. */
class AnyClaimsTests {

    /** Two people; the first one's id of one product also with another end, which no product would write. */
    private static final List<Claim> CLAIMS = List.of(
            slug("freja-strand-sample"),
            id("ACoAAAAK1XEBNAoZAfsfns2Z7Q3QMuUAhVwJuck"),
            id("ACoAAAAK1XEBNAoZAfsfns2Z7Q3QMuUAhVwJuc0"),
            id("AEMAAAAK1XEBNAoZAfsfns2Z7Q3QMuUAhVwJuck"),
            id("ACwAAAAK1XEBNAoZAfsfns2Z7Q3QMuUAhVwJuck"),
            Claim.of("number", new LinkedInMember(710_001)),
            slug("stella-stranger"),
            id("ACoAAAAK1XYB_sdqA1d1t9hpqnrr2brAZgp4EOw"),
            Claim.of("number", new LinkedInMember(710_006)));

    @Test
    void isSureOnlyWhereEverythingAgrees() {
        var sure = new ArrayList<Verdict>();
        anyOf(4_000, random -> {
            Claim address = oneOf(random, CLAIMS);
            List<Claim> onPage = some(random, 4);
            List<Claim> viewer = some(random, 1);
            Verdict verdict = SubjectGate.judge(address, onPage, viewer, random.nextBoolean());
            if (verdict instanceof Verdict.Sure(Slug slug, var ids, LinkedInMember member)) {
                sure.add(verdict);
                assertThat(onPage).noneMatch(claim -> differ(claim, address));
                assertThat(onPage).allSatisfy(one -> assertThat(onPage).noneMatch(other -> differ(one, other)));
                assertThat(viewer)
                        .noneMatch(
                                self -> same(self, address) || onPage.stream().anyMatch(one -> same(self, one)));
                assertThat(Stream.concat(Stream.of(address), onPage.stream()).map(Claim::id))
                        .containsAll(ids);
                assertThatCode(() -> new Identity(slug, ids, member, null, null))
                        .doesNotThrowAnyException();
                assertThat(address.slug() == null || address.slug().equals(slug))
                        .isTrue();
                assertThat(address.member() == null || address.member().equals(member))
                        .isTrue();
            }
        });
        assertThat(sure).hasSizeGreaterThan(100);
    }

    @Test
    void isSureOfNobodyWhomNothingOnThePageConfirms() {
        anyOf(1_000, random -> {
            Claim address = oneOf(random, CLAIMS);
            List<Claim> silent = some(random, 4).stream()
                    .filter(claim -> address.slug() == null ? claim.member() == null : claim.slug() == null)
                    .toList();
            assertThat(SubjectGate.judge(address, silent, List.of(), false)).isInstanceOf(Verdict.Unsure.class);
            boolean onlyItsIdIsKnown = address.id() != null;
            assertThat(SubjectGate.judge(address, List.of(), List.of(), true) instanceof Verdict.Sure)
                    .isEqualTo(onlyItsIdIsKnown);
        });
    }

    @Test
    void saysTheSameInAnyOrder() {
        anyOf(2_000, random -> {
            Claim address = oneOf(random, CLAIMS);
            List<Claim> onPage = some(random, 5);
            List<Claim> viewer = some(random, 2);
            var turned = new ArrayList<>(onPage);
            Collections.shuffle(turned, new Random(random.nextLong()));
            boolean alone = random.nextBoolean();
            assertThat(kind(SubjectGate.judge(address, turned, viewer, alone)))
                    .isEqualTo(kind(SubjectGate.judge(address, onPage, viewer, alone)));
        });
    }

    private static String kind(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Sure sure -> "sure";
            case Verdict.Unsure(var doubt, String _) -> doubt.name();
        };
    }

    /** Both say something that cannot be of one person. */
    private static boolean differ(Claim one, Claim other) {
        return one.slug() != null && other.slug() != null && !one.slug().equals(other.slug())
                || one.member() != null
                        && other.member() != null
                        && !one.member().equals(other.member())
                || one.id() != null
                        && other.id() != null
                        && !one.id().equals(other.id())
                        && one.id().value().startsWith(other.id().value().substring(0, 5));
    }

    private static boolean same(Claim one, Claim other) {
        return one.slug() != null && one.slug().equals(other.slug())
                || one.member() != null && one.member().equals(other.member());
    }

    /** Mostly of one person, or nothing would ever agree. */
    private static List<Claim> some(RandomGenerator random, int most) {
        int people = random.nextInt(4) == 0 ? CLAIMS.size() : 6;
        return random.ints(random.nextInt(most + 1), 0, people)
                .mapToObj(CLAIMS::get)
                .toList();
    }

    private static Claim slug(String name) {
        return Claim.of("link", new Slug(name));
    }

    private static Claim id(String id) {
        return Claim.of("card", new OpaqueId(id));
    }
}
