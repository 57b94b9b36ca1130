package org.havn.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.exclusions.Exclusions;
import org.havn.links.PersonOnPage;
import org.havn.outreach.Outreach;
import org.havn.profiles.Match;
import org.havn.profiles.Profiles;
import org.havn.world.Plans;
import org.havn.world.World;
import org.havn.world.WorldFixture;
import org.havn.world.WorldTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What every page asks goes from the person's keys to their few rows, for known and unknown, for all roles. */
@WorldTest
class CardPlanTests {
    private final WorldFixture world;
    private final Plans plans;
    private final Cards cards;
    private final Profiles profiles;
    private final Outreach outreach;
    private final Exclusions exclusions;
    private final JdbcClient jdbc;

    CardPlanTests(
            WorldFixture world,
            Plans plans,
            Cards cards,
            Profiles profiles,
            Outreach outreach,
            Exclusions exclusions,
            JdbcClient jdbc) {
        this.world = world;
        this.plans = plans;
        this.cards = cards;
        this.profiles = profiles;
        this.outreach = outreach;
        this.exclusions = exclusions;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void asIfCalled() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    @AfterEach
    void calledNoMore() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void theCardOfOneOnAJob() {
        var known = jdbc.sql("SELECT candidate_id FROM application WHERE passed_prospect ORDER BY id LIMIT 1")
                .query((row, number) -> new CandidateId(row.getObject(1, UUID.class)))
                .single();
        plans.areLean(() -> cards.of(world.member(0), known));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void whoTheyAre(int member) {
        var known = jdbc.sql("SELECT value FROM linkedin_identity WHERE kind = 'SLUG' ORDER BY value LIMIT 30")
                .query(String.class)
                .list();
        var by = world.member(member);
        plans.areLean(() ->
                profiles.match(by, known.stream().map(CardPlanTests::onPage).toList()));
        plans.areLean(() -> profiles.match(by, List.of(onPage("nobody-of-this-name-77"))));
    }

    @Test
    void theRestOfWhatAMarkSays() {
        var by = world.member(0);
        var slug = jdbc.sql("SELECT value FROM linkedin_identity WHERE kind = 'SLUG' ORDER BY value LIMIT 1")
                .query(String.class)
                .single();
        assertThat(profiles.match(by, List.of(onPage(slug)))).hasOnlyElementsOfType(Match.Same.class);
        var shown = List.of(new CandidateId(World.candidate(1)), new CandidateId(World.candidate(2)));
        plans.areLean(() -> outreach.latest(by, shown));
        plans.areLean(() -> exclusions.among(by, shown));
    }

    private static PersonOnPage onPage(String slug) {
        return new PersonOnPage(
                "https://www.linkedin.com/in/" + slug, List.of("in:" + slug), slug + "@mail.test", "Astrid Holm");
    }
}
