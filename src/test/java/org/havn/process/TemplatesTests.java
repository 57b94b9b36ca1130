package org.havn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HavnTest
@Tag("UC-11")
class TemplatesTests {
    private final OfficeFixture office;
    private final Templates templates;

    TemplatesTests(OfficeFixture office, Templates templates) {
        this.office = office;
        this.templates = templates;
    }

    @AfterEach
    void asShipped() {
        office.templateManagement(false);
    }

    @Test
    @Tag("A19")
    void withTemplateManagementOffOnlyAdministratorsKeepTemplates() {
        office.templateManagement(false);
        var anna = office.administrator("Anna Storm");
        var rikke = office.recruiter("Rikke Dam");
        var draft = draft();
        assertRefused(Refusal.NOT_ALLOWED, () -> templates.create(rikke, draft));
        assertRefused(
                Refusal.NOT_ALLOWED,
                () -> templates.copy(rikke, templates.byDefault().id(), draft.name()));
        assertThat(names(rikke)).doesNotContain(draft.name());
        var made = templates.create(anna, draft);
        assertThat(templates.get(rikke, made.id())).isEqualTo(made);
        assertThat(listed(rikke, made).mayKeep()).isFalse();
        assertThat(listed(anna, made).mayKeep()).isTrue();
    }

    @Test
    @Tag("A19")
    void withTemplateManagementOnRecruitersAndHiringManagersKeepTheirOwn() {
        office.templateManagement(true);
        for (var by : List.of(office.recruiter("Rikke Dam"), office.hiringManager("Hanne Bech"))) {
            var own = templates.create(by, draft());
            var edited = templates.edit(by, own.id(), own.version(), draft());
            assertThat(templates.get(by, own.id())).isEqualTo(edited);
            assertThat(listed(by, own).mayKeep()).isTrue();
            var other = templates.create(office.recruiter("Lars Krogh"), draft());
            assertRefused(Refusal.NOT_ALLOWED, () -> templates.edit(by, other.id(), 0, draft()));
            assertRefused(Refusal.NOT_ALLOWED, () -> templates.delete(by, other.id()));
            assertRefused(Refusal.NOT_ALLOWED, () -> templates.makeDefault(by, own.id()));
            assertThat(templates.get(by, other.id())).isEqualTo(other);
            assertThat(listed(by, other).mayKeep()).isFalse();
            office.templateManagement(false);
            assertRefused(Refusal.NOT_ALLOWED, () -> templates.delete(by, own.id()));
            office.templateManagement(true);
            templates.delete(by, own.id());
            assertThat(names(by)).doesNotContain(edited.says().name());
        }
    }

    @Test
    @Tag("A19")
    void interviewersKnowNothingOfTemplates() {
        office.templateManagement(true);
        var ivan = office.interviewer("Ivan Skov");
        var vera = office.readOnly("Vera Lind");
        assertRefused(Refusal.NOT_ALLOWED, () -> templates.list(ivan));
        assertRefused(Refusal.NOT_ALLOWED, () -> templates.create(ivan, draft()));
        assertRefused(Refusal.NOT_ALLOWED, () -> templates.create(vera, draft()));
        assertThat(templates.list(vera)).isNotEmpty().noneMatch(TemplateListing::mayKeep);
    }

    @Test
    void aCopyIsTheCopiersOwn() {
        var anna = office.administrator("Anna Storm");
        var original = templates.create(anna, draft());
        var name = draft().name();
        var copy = templates.copy(anna, original.id(), name);
        assertThat(copy.says().plan()).isEqualTo(original.says().plan());
        assertThat(copy.ownedBy(anna.id())).isTrue();
        assertThat(copy.isDefault()).isFalse();
        assertRefused(Refusal.LABEL_TAKEN, () -> templates.copy(anna, original.id(), name));
    }

    @Test
    void namesAreTakenOnceWhateverTheirCase() {
        var anna = office.administrator("Anna Storm");
        var first = templates.create(anna, draft());
        var again = named(first.says().name().toUpperCase(java.util.Locale.ROOT));
        assertRefused(Refusal.LABEL_TAKEN, () -> templates.create(anna, again));
        var second = templates.create(anna, draft());
        assertRefused(Refusal.LABEL_TAKEN, () -> templates.edit(anna, second.id(), 0, again));
        assertThat(templates.get(anna, second.id())).isEqualTo(second);
    }

    @Test
    void theSecondWriterIsToldAndChangesNothing() {
        var anna = office.administrator("Anna Storm");
        var made = templates.create(anna, draft());
        var first = templates.edit(anna, made.id(), 0, draft());
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> templates.edit(anna, made.id(), 0, draft()));
        assertThat(templates.get(anna, made.id())).isEqualTo(first);
    }

    @Test
    void theDefaultMovesAndIsNeverDeleted() {
        var anna = office.administrator("Anna Storm");
        var before = templates.byDefault();
        var made = templates.create(anna, draft());
        try {
            templates.makeDefault(anna, made.id());
            assertThat(templates.byDefault().id()).isEqualTo(made.id());
            assertRefused(Refusal.DEFAULT_TEMPLATE, () -> templates.delete(anna, made.id()));
            assertThat(templates.list(anna).getFirst().id()).isEqualTo(made.id());
        } finally {
            templates.makeDefault(anna, before.id());
        }
        templates.delete(anna, made.id());
        assertRefused(Refusal.NOT_FOUND, () -> templates.get(anna, made.id()));
    }

    private TemplateDraft draft() {
        return named("Template " + office.email("t").value());
    }

    private TemplateDraft named(String name) {
        return new TemplateDraft(name, true, true, templates.byDefault().says().plan());
    }

    private TemplateListing listed(Member by, ProcessTemplate template) {
        return templates.list(by).stream()
                .filter(row -> row.id().equals(template.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(Member by) {
        return templates.list(by).stream().map(TemplateListing::name).toList();
    }
}
