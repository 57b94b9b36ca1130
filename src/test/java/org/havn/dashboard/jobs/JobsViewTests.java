package org.havn.dashboard.jobs;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.dashboard.Screens;
import org.havn.dashboard.parts.PathLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
class JobsViewTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;

    JobsViewTests(OfficeFixture office) {
        this.office = office;
    }

    @Test
    void listsTheJobsOfTheMemberAndNoOthers() {
        var rikke = office.recruiter("Rikke Dam");
        var mine = office.activeJob(rikke);
        office.activeJob(office.recruiter("Lars Krogh"));
        screens.signIn(rikke);
        screens.open("jobs");
        assertThat(titles()).containsExactly(mine.title());
    }

    @Test
    void narrowsTheListAsTheRecruiterTypes() {
        var rikke = office.recruiter("Rikke Dam");
        var wanted = office.activeJob(rikke);
        office.activeJob(rikke);
        screens.signIn(rikke);
        screens.open("jobs");
        _setValue(_get(TextField.class), wanted.number().toString());
        assertThat(titles()).containsExactly(wanted.title());
    }

    @Test
    void theAddressHoldsWhatTheListIsNarrowedTo() {
        var rikke = office.recruiter("Rikke Dam");
        var draft = office.draft(rikke);
        office.activeJob(rikke);
        screens.signIn(rikke);
        screens.open("jobs?status=draft&mine");
        assertThat(titles()).containsExactly(draft.title());
        assertThat(_get(Checkbox.class).getValue()).isTrue();
    }

    @Test
    void saysWhatToDoWhenNothingMatches() {
        var rikke = office.recruiter("Rikke Dam");
        office.activeJob(rikke);
        screens.signIn(rikke);
        screens.open("jobs?q=nothing+like+it");
        assertThat(_get(H3.class).getText()).isEqualTo("No job matches");
    }

    @Test
    void offersToCreateAJobOnlyToWhoMay() {
        screens.signIn(office.interviewer("Ivan Skov"));
        screens.open("jobs");
        _assertNone(PathLink.class, link -> link.withText("Create job"));
        screens.signIn(office.hiringManager("Hanne Bech"));
        screens.open("jobs");
        assertThat(_find(PathLink.class, link -> link.withText("Create job"))).isNotEmpty();
    }

    private static List<String> titles() {
        return _find(PathLink.class, link -> link.withClasses("row-title")).stream()
                .map(PathLink::getText)
                .toList();
    }
}
