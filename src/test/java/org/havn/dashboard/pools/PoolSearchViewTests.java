package org.havn.dashboard.pools;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.dashboard.Screens;
import org.havn.pools.PoolId;
import org.havn.pools.Pools;
import org.havn.poolsearch.Facet;
import org.havn.poolsearch.PoolQuestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("UC-22")
class PoolSearchViewTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Pools pools;
    private PoolId pool;

    PoolSearchViewTests(OfficeFixture office, Pools pools) {
        this.office = office;
        this.pools = pools;
    }

    @BeforeEach
    void aPoolOfTwo() {
        var rikke = office.recruiter("Rikke Dam");
        screens.signIn(rikke);
        pool = pools.create(rikke, "Spring");
        pools.addAll(
                rikke,
                pool,
                List.of(
                        office.candidate(rikke, "Mia Skov").id(),
                        office.candidate(rikke, "Bo Lund").id()));
    }

    @Test
    @Tag("C12")
    void theListNarrowsAsOneTypes() {
        screens.open("pools/search?pool=" + pool.value());
        assertThat(names()).containsExactly("Bo Lund", "Mia Skov");
        _setValue(_get(TextField.class, field -> field.withClasses("search")), "Mi*");
        assertThat(names()).containsExactly("Mia Skov");
        _setValue(_get(TextField.class, field -> field.withClasses("search")), "nobody at all");
        assertThat(names()).isEmpty();
    }

    @Test
    @Tag("C12")
    void aSharedAddressOpensTheSameQuestion() {
        screens.open("pools/search?q=Mi*&source=added_by_hand&pool=" + pool.value());
        assertThat(names()).containsExactly("Mia Skov");
        var box = _get(Checkbox.class, one -> one.withLabel("Added by hand (1)"));
        assertThat(box.getValue()).isTrue();
    }

    @Test
    @Tag("C12")
    void theAddressSaysWhatIsAskedAndIsReadBackTheSame() {
        var asked = new PoolQuestion("Mi* & co", pool, Map.of())
                .toggled(Facet.SKILL, "c++")
                .toggled(Facet.SKILL, "sql");
        assertThat(QuestionInAddress.read(QuestionInAddress.write(asked))).isEqualTo(asked);
        assertThat(QuestionInAddress.read(QueryParameters.empty())).isEqualTo(PoolQuestion.of(""));
    }

    @Test
    @Tag("C8")
    void aPoolThatIsNotThereOrHiddenShowsNobody() {
        var lars = office.recruiter("Lars Bro");
        screens.signIn(lars);
        for (var address : List.of("nonsense", pool.value().toString())) {
            screens.open("pools/search?pool=" + address);
            assertThat(screens.text()).doesNotContain("Mia Skov", "Spring");
        }
    }

    @Test
    void thoseFoundAreChosenTogetherAndForgottenWithTheNextQuestion() {
        screens.open("pools/search?pool=" + pool.value());
        _find(Checkbox.class).stream()
                .filter(box -> box.getAriaLabel().orElse("").startsWith("Choose "))
                .forEach(box -> _setValue(box, true));
        assertThat(screens.text()).contains("2 people chosen");
        assertThat(_get(Button.class, button -> button.withText("Save to a job…"))
                        .isVisible())
                .isTrue();
        _setValue(_get(TextField.class, field -> field.withClasses("search")), "Bo");
        assertThat(screens.text()).doesNotContain("2 people chosen");
    }

    @Test
    @Tag("C12")
    void aValueIsChosenAndCounted() {
        screens.open("pools/search?pool=" + pool.value());
        _setValue(_get(Checkbox.class, one -> one.withLabel("Added by hand (2)")), true);
        assertThat(names()).containsExactly("Bo Lund", "Mia Skov");
        assertThat(_get(Checkbox.class, one -> one.withLabel("Added by hand (2)"))
                        .getValue())
                .isTrue();
    }

    @Test
    void allPoolsAreSearchedFromTheListOfThem() {
        screens.open("pools");
        _setValue(_get(TextField.class), "Mi*");
        _click(_get(Button.class, button -> button.withText("Search")));
        assertThat(_get(H1.class).getText()).isEqualTo("People in pools");
        assertThat(names()).contains("Mia Skov").doesNotContain("Bo Lund");
    }

    private List<String> names() {
        return _find(Anchor.class).stream()
                .filter(link -> link.getHref().startsWith("candidates/"))
                .map(Anchor::getText)
                .toList();
    }
}
