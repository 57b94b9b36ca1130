package org.havn.poolsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.candidates.NewCandidate;
import org.havn.candidates.Source;
import org.havn.captures.ImportedFacts;
import org.havn.captures.ProfileField;
import org.havn.pipeline.Applications;
import org.havn.pools.PoolId;
import org.havn.pools.Pools;
import org.havn.process.StageKind;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People in pools, by words and by what is known of them. */
@HavnTest
class PoolSearchTests {
    private final OfficeFixture office;
    private final Pools pools;
    private final PoolSearch search;
    private final Candidates candidates;
    private final ImportedFacts facts;
    private final Applications applications;
    private Member rikke;
    private PoolId pool;
    private CandidateId mia;
    private CandidateId soren;

    PoolSearchTests(
            OfficeFixture office,
            Pools pools,
            PoolSearch search,
            Candidates candidates,
            ImportedFacts facts,
            Applications applications) {
        this.office = office;
        this.pools = pools;
        this.search = search;
        this.candidates = candidates;
        this.facts = facts;
        this.applications = applications;
    }

    @BeforeEach
    void aPoolOfTwo() {
        rikke = office.recruiter("Rikke Dam");
        pool = pools.create(rikke, "Later");
        mia = person("Mia Skov", "Senior data engineer", "Aarhus", "Fjordbank", "Nordhavn University");
        soren = person("Søren Damir", "Engineer of data", "Oslo", "Havblik A/S", "Nordhavn University");
        pools.addAll(rikke, pool, List.of(mia, soren));
    }

    @Test
    @Tag("C12")
    void aStarFindsHowAWordBeginsAndQuotesExactlyThat() {
        assertThat(found("Mi*")).containsExactly(mia);
        assertThat(found("mi")).containsExactly(mia);
        assertThat(found("data engineer")).containsExactly(mia, soren);
        assertThat(found("\"data engineer\"")).containsExactly(mia);
        assertThat(found("\"data eng\"")).isEmpty();
        assertThat(found("sorensen")).isEmpty();
        assertThat(found("Sören")).containsExactly(soren);
    }

    @Test
    @Tag("C12")
    void whoeverWasPutInOrChangedAMomentAgoIsFoundAtOnce() {
        var fresh = person("Quendra Nyhus", null, null, "Fjordbank", "Elsewhere");
        assertThat(found("quendra")).isEmpty();
        pools.add(rikke, pool, fresh);
        assertThat(found("quendra")).containsExactly(fresh);
        facts.keep(
                rikke,
                List.of(new ImportedFacts.Said(fresh, ProfileField.SKILLS, List.of("Købmandskab", "PostgreSQL"))));
        assertThat(found("kobmand* postgre")).containsExactly(fresh);
        pools.remove(rikke, pool, fresh);
        assertThat(found("quendra")).isEmpty();
    }

    @Test
    @Tag("C12")
    void wordsAreFoundInPlacesOfWorkAndStudyToo() {
        assertThat(found("havblik")).containsExactly(soren);
        assertThat(found("nordhavn fjordbank")).containsExactly(mia);
    }

    @Test
    @Tag("C8")
    void nobodyFindsWhoIsInAPoolThatIsNotTheirs() {
        var lars = office.recruiter("Lars Bro");
        assertThat(search.find(lars, PoolQuestion.of("Fjordbank Mia"), 0, 10))
                .noneMatch(hit -> hit.candidate().equals(mia));
        assertRefused(Refusal.NOT_FOUND, () -> search.find(lars, in(pool), 0, 10));
        assertRefused(Refusal.NOT_FOUND, () -> search.facets(lars, in(new PoolId(UUID.randomUUID()))));
        var his = pools.create(lars, "His alone");
        pools.add(lars, his, mia);
        assertThat(search.find(lars, in(his), 0, 10))
                .singleElement()
                .satisfies(hit -> assertThat(hit.pools()).containsExactly("His alone"));
        pools.share(rikke, pool, lars.id());
        assertThat(search.find(lars, in(his), 0, 10).getFirst().pools()).containsExactly("His alone", "Later");
    }

    @Test
    @Tag("A18")
    void anInterviewerFindsNobody() {
        var ivan = office.interviewer("Ivan Skov");
        assertRefused(Refusal.NOT_FOUND, () -> search.find(ivan, PoolQuestion.of("Mia"), 0, 10));
        assertRefused(Refusal.NOT_FOUND, () -> search.count(ivan, PoolQuestion.of("Mia")));
        assertRefused(Refusal.NOT_FOUND, () -> search.facets(ivan, PoolQuestion.of("")));
    }

    @Test
    @Tag("C12")
    void eachFacetCountsWhomItWouldLeave() {
        facts.keep(
                rikke,
                List.of(
                        new ImportedFacts.Said(mia, ProfileField.SKILLS, List.of("Java", "SQL")),
                        new ImportedFacts.Said(soren, ProfileField.SKILLS, List.of("java")),
                        new ImportedFacts.Said(
                                soren, ProfileField.POSITIONS, List.of("Engineer · Kystlab (2019 – 2021)")),
                        new ImportedFacts.Said(
                                soren, ProfileField.EDUCATION, List.of("Fjord School · MSc · Physics (2010)"))));
        assertThat(people(Facet.SKILL)).containsExactly(Map.entry("java", 2), Map.entry("sql", 1));
        assertThat(people(Facet.LOCATION)).containsExactly(Map.entry("aarhus", 1), Map.entry("oslo", 1));
        assertThat(people(Facet.EDUCATION)).contains(Map.entry("nordhavn university", 2), Map.entry("fjord school", 1));
        assertThat(people(Facet.ORGANISATION)).contains(Map.entry("kystlab", 1), Map.entry("havblik a/s", 1));
        assertThat(people(Facet.SOURCE)).containsExactly(Map.entry("added_by_hand", 2));
    }

    @Test
    @Tag("C12")
    void valuesOfOneFacetAddUpAndFacetsNarrow() {
        var both = in(pool).toggled(Facet.LOCATION, "oslo").toggled(Facet.LOCATION, "aarhus");
        assertThat(search.count(rikke, both)).isEqualTo(2);
        var narrowed = both.toggled(Facet.ORGANISATION, "fjordbank");
        assertThat(search.find(rikke, narrowed, 0, 10))
                .extracting(PoolHit::candidate)
                .containsExactly(mia);
        assertThat(search.facets(rikke, narrowed).get(Facet.LOCATION))
                .extracting(FacetValue::value)
                .contains("aarhus");
        assertThat(search.count(rikke, in(pool).toggled(Facet.SKILL, "%' OR true --")))
                .isZero();
    }

    @Test
    @Tag("C12")
    void aSilverMedallistIsMarkedAndFoundByIt() {
        var job = office.activeJob(rikke);
        var application = office.applicant(rikke, job, candidates.get(rikke, mia), StageKind.OFFER);
        applications.markSilver(
                rikke, application, applications.get(rikke, application).version(), true);
        var silver = in(pool).toggled(Facet.SILVER, "yes");
        assertThat(search.find(rikke, silver, 0, 10)).singleElement().satisfies(hit -> {
            assertThat(hit.candidate()).isEqualTo(mia);
            assertThat(hit.silver()).isTrue();
        });
    }

    private List<CandidateId> found(String text) {
        return search.find(rikke, in(pool).with(text), 0, 10).stream()
                .map(PoolHit::candidate)
                .toList();
    }

    private List<Map.Entry<String, Integer>> people(Facet facet) {
        return search.facets(rikke, in(pool)).get(facet).stream()
                .map(one -> Map.entry(one.value(), one.people()))
                .toList();
    }

    private static PoolQuestion in(PoolId pool) {
        return new PoolQuestion("", pool, Map.of());
    }

    private CandidateId person(
            String name, @Nullable String headline, @Nullable String place, String employer, String school) {
        return candidates
                .add(
                        rikke,
                        new NewCandidate(
                                new PersonName(name),
                                headline,
                                place,
                                office.email(name),
                                null,
                                Source.ADDED_BY_HAND,
                                List.of(employer),
                                List.of(school)))
                .id();
    }
}
