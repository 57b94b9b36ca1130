package org.havn.dashboard.templates;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.dashboard.Screens;
import org.havn.dashboard.parts.PathLink;
import org.havn.jobs.Jobs;
import org.havn.process.PlannedStage;
import org.havn.process.ProcessPlan;
import org.havn.process.TemplateDraft;
import org.havn.process.TemplateListing;
import org.havn.process.Templates;
import org.havn.team.Member;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("UC-11")
class TemplateViewsTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Templates templates;
    private final Jobs jobs;

    TemplateViewsTests(OfficeFixture office, Templates templates, Jobs jobs) {
        this.office = office;
        this.templates = templates;
        this.jobs = jobs;
    }

    @AfterEach
    void asShipped() {
        office.templateManagement(false);
    }

    @Test
    @Tag("C1")
    void anAdministratorMakesATemplateWithAFurtherStage() {
        var anna = office.administrator("Anna Storm");
        var name = office.email("New").value();
        screens.signIn(anna);
        screens.open("templates/new");
        assertThat(removable()).containsExactly("Remove Screening", "Remove Interview");
        _setValue(_get(TextField.class, field -> field.withLabel("Name")), name);
        _click(_get(Button.class, button -> button.withText("Add stage")));
        _setValue(stageName(5), "Test day");
        _setValue(stageName(6), "Contract");
        _click(labelled("Move New stage up"));
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(named(anna, name).stages())
                .containsExactly("Prospect", "Application", "Screening", "Test day", "Interview", "Contract");
        assertThat(screens.path()).isEqualTo("templates");
    }

    @Test
    void activitiesAreAddedWithTheirSettings() {
        var anna = office.administrator("Anna Storm");
        var template = template(anna);
        screens.signIn(anna);
        screens.open("templates/" + template.value());
        _click(labelled("Add activity to Screening"));
        _click(_get(Button.class, button -> button.withText("Checklist item")));
        var dialog = _get(ActivityDialog.class);
        _setValue(_get(dialog, TextField.class), "References");
        _setValue(_get(dialog, Checkbox.class), true);
        _click(_get(dialog, Button.class, button -> button.withText("Done")));
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(templates
                        .get(anna, template)
                        .says()
                        .plan()
                        .stages()
                        .get(2)
                        .activities()
                        .getLast())
                .satisfies(made -> {
                    assertThat(made.name()).isEqualTo("References");
                    assertThat(made.settings().required()).isTrue();
                });
    }

    @Test
    void aStageWithoutANameIsNotSaved() {
        var anna = office.administrator("Anna Storm");
        var template = template(anna);
        var before = templates.get(anna, template);
        screens.signIn(anna);
        screens.open("templates/" + template.value());
        _setValue(stageName(3), " ");
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(stageName(3).isInvalid()).isTrue();
        assertThat(templates.get(anna, template)).isEqualTo(before);
    }

    @Test
    void keepsWhatIsTypedWhenSomebodyElseWasFaster() {
        var anna = office.administrator("Anna Storm");
        var template = template(anna);
        screens.signIn(anna);
        screens.open("templates/" + template.value());
        var now = templates.get(anna, template);
        var other = templates.edit(anna, template, now.version(), now.says());
        _setValue(stageName(3), "Mine");
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(_get(Paragraph.class, text -> text.withClasses("problem")).getText())
                .contains("Somebody else changed this");
        assertThat(stageName(3).getValue()).isEqualTo("Mine");
        assertThat(templates.get(anna, template)).isEqualTo(other);
    }

    @Test
    @Tag("A19")
    void aRecruiterReadsTemplatesAndKeepsOwnOnesOnlyWhereTheyMay() {
        var anna = office.administrator("Anna Storm");
        var rikke = office.recruiter("Rikke Dam");
        var template = template(anna);
        screens.signIn(rikke);
        screens.open("templates");
        _assertNone(PathLink.class, link -> link.withText("New template"));
        screens.open("templates/" + template.value());
        assertThat(screens.text()).contains("Screening");
        _assertNone(Button.class, button -> button.withText("Save"));
        screens.open("templates/new");
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing to see here");
        screens.signIn(anna);
        screens.open("administration/templates");
        _setValue(_get(Checkbox.class), true);
        screens.signIn(rikke);
        screens.open("templates/new");
        assertThat(_get(H1.class).getText()).isEqualTo("New template");
    }

    @Test
    @Tag("B11")
    void theProcessOfADraftIsEditedOnItsTabAndThenFrozen() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.draft(rikke);
        screens.signIn(rikke);
        screens.open("jobs/" + job.number() + "/process");
        _click(_get(Button.class, button -> button.withText("Edit")));
        _setValue(stageName(3), "First talk");
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(names(jobs.plan(job.id()))).contains("First talk").doesNotContain("Screening");
        jobs.activate(rikke, job.id());
        screens.open("jobs/" + job.number() + "/process");
        _assertNone(Button.class, button -> button.withText("Edit"));
        assertThat(screens.text()).contains("The process is fixed");
    }

    @Test
    void aRemovedStageComesBackByUndo() {
        var anna = office.administrator("Anna Storm");
        screens.signIn(anna);
        screens.open("templates/" + template(anna).value());
        _click(labelled("Remove Screening"));
        assertThat(removable()).containsExactly("Remove Interview");
        _click(_get(Button.class, button -> button.withText("Undo")));
        assertThat(removable()).containsExactly("Remove Screening", "Remove Interview");
    }

    private org.havn.process.TemplateId template(Member by) {
        var plan = templates.byDefault().says().plan();
        return templates
                .create(by, new TemplateDraft(office.email("Template").value(), false, true, plan))
                .id();
    }

    private TemplateListing named(Member by, String name) {
        return templates.list(by).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static TextField stageName(int number) {
        return _get(
                TextField.class,
                field -> field.withPredicate(one -> one.getAriaLabel().equals(Optional.of("Name of stage " + number))));
    }

    private static Button labelled(String label) {
        return _find(Button.class).stream()
                .filter(button -> button.getAriaLabel().equals(Optional.of(label)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> removable() {
        return _find(Button.class, button -> button.withText("Remove")).stream()
                .map(button -> button.getAriaLabel().orElse(""))
                .filter(label -> !label.contains("Phone screen") && !label.equals("Remove Interview "))
                .distinct()
                .toList();
    }

    private static List<String> names(ProcessPlan plan) {
        return plan.stages().stream().map(PlannedStage::name).toList();
    }
}
