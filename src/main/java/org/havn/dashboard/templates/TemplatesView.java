package org.havn.dashboard.templates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Collectors;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Words;
import org.havn.dashboard.administration.AdministrationFrame;
import org.havn.dashboard.parts.ActionMenu;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.RowList;
import org.havn.dashboard.parts.Toasts;
import org.havn.process.TemplateListing;
import org.havn.process.Templates;
import org.havn.team.InstanceSettings;
import org.havn.team.Role;
import org.havn.team.Settings;

/** The process templates; for administrators among what they keep, for others reached from the jobs. */
@Route(value = Paths.TEMPLATES, layout = Frame.class)
@RouteAlias(value = AdministrationFrame.TEMPLATES, layout = Frame.class)
@PermitAll
class TemplatesView extends Div implements HasDynamicTitle {
    private final CurrentMember current;
    private final Templates templates;
    private final Settings settings;
    private final RowList<TemplateListing> list;

    TemplatesView(CurrentMember current, Templates templates, Settings settings) {
        this.current = current;
        this.templates = templates;
        this.settings = settings;
        var member = current.get();
        list = new RowList<>(
                say("templates.title"),
                (offset, limit) -> templates.list(current.get()).stream()
                        .skip(offset)
                        .limit(limit)
                        .toList(),
                this::row,
                () -> new EmptyState(say("templates.none"), say("templates.none.text")));
        var card = new Card(say("templates.title"), note(), list);
        if (templates.mayCreate(member))
            card.aside(new PathLink(Paths.NEW_TEMPLATE, say("templates.new")).as("link-button"));
        if (member.is(Role.ADMINISTRATOR)) {
            var both = new Div(card, management());
            both.addClassName("stack");
            AdministrationFrame.into(this, member, AdministrationFrame.TEMPLATES, both);
        } else add(new PageHeader(say("templates.title")).crumb(Paths.JOBS, say("jobs.title")), card);
    }

    private static Paragraph note() {
        var note = new Paragraph(say("templates.text"));
        note.addClassName("note");
        return note;
    }

    private Card management() {
        var on = new Checkbox(say("templates.management"), settings.current().templateManagement());
        on.setHelperText(say("templates.management.help"));
        on.addValueChangeListener(change -> {
            var now = settings.current();
            settings.change(
                    current.get(),
                    new InstanceSettings(
                            now.name(),
                            now.integrationEnabled(),
                            now.mode(),
                            now.revealProspects(),
                            now.listMarks(),
                            change.getValue()));
            Toasts.done(say("linkedin.saved"));
        });
        return new Card(say("templates.who"), on);
    }

    private Component row(TemplateListing template) {
        var below = new Paragraph(template.stages().stream().map(Words::stage).collect(Collectors.joining(" → ")));
        below.addClassName("second");
        var text = new Div(
                new PathLink(Paths.template(template.id()), Words.template(template.name())).as("row-title"), below);
        text.addClassName("row-text");
        var owner = template.owner();
        if (owner != null) {
            var by = new Paragraph(say("templates.by", owner));
            by.addClassName("second");
            text.add(by);
        }
        var chips = new Div();
        chips.addClassName("chips");
        if (template.isDefault()) chips.add(new Chip(say("templates.default"), Chip.Tone.SEA));
        if (template.approval()) chips.add(new Chip(say("templates.approval"), Chip.Tone.AMBER));
        if (!template.prospects()) chips.add(new Chip(say("templates.no-prospects"), Chip.Tone.PLAIN));
        var row = new Div(text, chips);
        row.addClassNames("row", "template");
        more(template).ifPresent(row::add);
        return row;
    }

    private Optional<Component> more(TemplateListing template) {
        var member = current.get();
        var creates = templates.mayCreate(member);
        var makes = member.is(Role.ADMINISTRATOR) && !template.isDefault();
        var deletes = template.mayKeep() && !template.isDefault();
        if (!creates && !makes && !deletes) return Optional.empty();
        var more = new Button(say("people.more"), click -> {
            var menu = new ActionMenu(say("people.more-for", template.name()));
            if (creates) menu.item(say("templates.copy"), () -> new CopyDialog(template, this::copy).open());
            if (makes) menu.item(say("templates.make-default"), () -> makeDefault(template));
            if (deletes) menu.item(say("do.delete"), () -> delete(template));
            menu.openAt(click.getSource());
        });
        more.setAriaLabel(say("people.more-for", template.name()));
        more.getElement().setAttribute("aria-haspopup", "dialog");
        return Optional.of(more);
    }

    private void copy(TemplateListing template, String name) {
        var copy = templates.copy(current.get(), template.id(), name);
        UI.getCurrent().navigate(Paths.template(copy.id()));
    }

    private void makeDefault(TemplateListing template) {
        templates.makeDefault(current.get(), template.id());
        list.refresh();
        Toasts.done(say("templates.made-default", template.name()));
    }

    private void delete(TemplateListing template) {
        new QuestionDialog(
                        say("templates.delete.title", template.name()),
                        say("templates.delete.text"),
                        say("do.delete"),
                        () -> {
                            templates.delete(current.get(), template.id());
                            list.refresh();
                            Toasts.done(say("templates.deleted", template.name()));
                        })
                .dangerous()
                .open();
    }

    @Override
    public String getPageTitle() {
        return say("title", say("templates.title"));
    }
}
