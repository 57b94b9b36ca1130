package org.havn.dashboard.pools;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.dashboard.Screens;
import org.havn.dashboard.parts.PathLink;
import org.havn.pools.PoolListing;
import org.havn.pools.Pools;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
class PoolViewsTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Pools pools;
    private Member rikke;

    PoolViewsTests(OfficeFixture office, Pools pools) {
        this.office = office;
        this.pools = pools;
    }

    @BeforeEach
    void aRecruiter() {
        rikke = office.recruiter("Rikke Dam");
        screens.signIn(rikke);
    }

    @Test
    @Tag("C10")
    void aPoolIsMadeAndANameThatIsTakenIsSaidAtTheField() {
        pools.create(rikke, "Design");
        screens.open("pools");
        _click(_get(Button.class, button -> button.withText("New pool")));
        _setValue(_get(TextField.class, field -> field.withLabel("Name")), "design");
        _click(_get(Button.class, button -> button.withText("Create pool")));
        var name = _get(TextField.class, field -> field.withLabel("Name"));
        assertThat(name.getErrorMessage()).isEqualTo("You already see a talent pool of that name.");
        _setValue(name, "Backend");
        _click(_get(Button.class, button -> button.withText("Create pool")));
        assertThat(_get(H1.class).getText()).isEqualTo("Backend");
    }

    @Test
    void somebodyIsTakenOutAndIsStillACandidate() {
        var astrid = office.candidate(rikke, "Astrid Holm");
        var pool = pools.create(rikke, "Backend");
        pools.add(rikke, pool, astrid.id());
        screens.open("pools/" + pool.value());
        assertThat(_find(PathLink.class, link -> link.withText("Astrid Holm"))).hasSize(1);
        _click(_find(Button.class).stream()
                .filter(button -> button.getAriaLabel()
                        .filter("Remove Astrid Holm"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow());
        assertThat(pools.people(rikke, pool, 0, 10)).isEmpty();
        assertThat(screens.text()).contains("Nobody is in this pool yet");
    }

    @Test
    @Tag("C12")
    void whoComesIsSeenAtOnceByWhoeverHasThePoolOpen() {
        var pool = pools.create(rikke, "Backend");
        screens.open("pools/" + pool.value());
        pools.add(rikke, pool, office.candidate(rikke, "Astrid Holm").id());
        await().pollInSameThread().untilAsserted(() -> {
            screens.settle();
            assertThat(_find(PathLink.class, link -> link.withText("Astrid Holm")))
                    .hasSize(1);
        });
    }

    @Test
    @Tag("C8")
    void whoeverIsNoLongerLetInLeavesThePool() {
        var owner = office.recruiter("Lars Holt");
        var pool = pools.create(owner, "Backend");
        pools.share(owner, pool, rikke.id());
        screens.open("pools/" + pool.value());
        pools.unshare(owner, pool, rikke.id());
        await().pollInSameThread().untilAsserted(() -> {
            screens.settle();
            assertThat(_get(H1.class).getText()).isEqualTo("Talent pools");
        });
    }

    @Test
    @Tag("C8")
    void isSharedWithAColleagueWhoThenSeesItAndMayNotRenameIt() {
        var hanne = office.hiringManager("Hanne Friis");
        var pool = pools.create(rikke, "Backend");
        screens.open("pools/" + pool.value());
        _setValue(_get(ComboBox.class, box -> box.withLabel("Share with")), hanne);
        screens.signIn(hanne);
        screens.open("pools");
        assertThat(screens.text()).contains("Backend", "Rikke Dam");
        screens.open("pools/" + pool.value());
        assertThat(_find(Button.class, button -> button.withText("Rename"))).isEmpty();
        assertThat(pools.open(hanne)).extracting(PoolListing::id).containsExactly(pool);
    }

    @Test
    @Tag("A18")
    void anInterviewerFindsNoPools() {
        screens.signIn(office.interviewer("Ivan Skov"));
        screens.open("pools");
        assertThat(screens.text()).doesNotContain("New pool");
        assertThat(_find(PathLink.class, link -> link.withText("Talent pools"))).noneMatch(link -> link.isVisible());
    }
}
