package org.havn.dashboard.templates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.Toasts;
import org.havn.process.ProcessTemplate;
import org.havn.process.TemplateDraft;
import org.havn.process.TemplateId;
import org.havn.process.Templates;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** One template, to be read or changed; under «new» the next one, beginning as the default. */
@Route(value = "templates/:template", layout = Frame.class)
@PermitAll
class TemplateView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String NEW = "new";

    private final CurrentMember current;
    private final Templates templates;
    private final TextField name = new TextField(say("templates.name"));
    private final Checkbox approval = new Checkbox(say("templates.approval.set"));
    private final Checkbox prospects = new Checkbox(say("templates.prospects.set"));
    private final Paragraph problem = new Paragraph();
    private Optional<ProcessTemplate> edited = Optional.empty();
    private String title = "";

    TemplateView(CurrentMember current, Templates templates) {
        this.current = current;
        this.templates = templates;
        name.setMaxLength(100);
        name.setRequiredIndicatorVisible(true);
        approval.setHelperText(say("templates.approval.help"));
        prospects.setHelperText(say("templates.prospects.help"));
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("template").orElse("");
        var member = current.get();
        removeAll();
        problem.setVisible(false);
        if (asked.equals(NEW)) {
            if (!templates.mayCreate(member)) throw new Refused(Refusal.NOT_ALLOWED);
            edited = Optional.empty();
            title = say("templates.new");
            var says = templates.byDefault().says();
            edit(says, "");
            return;
        }
        var template = templates.get(member, id(asked));
        edited = Optional.of(template);
        title = Words.template(template.says().name());
        if (templates.mayKeep(member, template))
            edit(template.says(), template.says().name());
        else read(template);
    }

    private static TemplateId id(String text) {
        try {
            return new TemplateId(UUID.fromString(text));
        } catch (IllegalArgumentException other) {
            throw new Refused(Refusal.NOT_FOUND);
        }
    }

    private PageHeader header() {
        return new PageHeader(title).crumb(Paths.TEMPLATES, say("templates.title"));
    }

    private void read(ProcessTemplate template) {
        var says = template.says();
        var what = new Paragraph(say(says.approval() ? "templates.approval.on" : "templates.approval.off") + " "
                + say(says.prospects() ? "templates.prospects.on" : "templates.prospects.off"));
        what.addClassName("note");
        var card = new Card(say("process.stages"), what, new StagesList(says.plan()));
        card.addClassName("narrow");
        add(header(), card);
    }

    private void edit(TemplateDraft says, String called) {
        name.setValue(called.isEmpty() ? "" : Words.template(called));
        approval.setValue(says.approval());
        prospects.setValue(says.prospects());
        var editor = new ProcessEditor(says.plan());
        var save = new Button(say("do.save"), click -> save(editor, called));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save, new PathLink(Paths.TEMPLATES, say("do.cancel")).as("link-button"));
        actions.addClassName("actions");
        var form = new Div(name, approval, prospects);
        form.addClassName("form");
        var about = new Card(say("templates.about"), form);
        var stages = new Card(say("process.stages"), editor);
        var all = new Div(about, stages, problem, actions);
        all.addClassNames("stack", "narrow-page");
        add(header(), all);
    }

    private void save(ProcessEditor editor, String called) {
        problem.setVisible(false);
        name.setErrorMessage(say("form.required"));
        name.setInvalid(name.getValue().isBlank());
        if (name.isInvalid() | !editor.complete()) return;
        // A shipped name that was left as it is stays the shipped one.
        var typed = name.getValue();
        var kept = !called.isEmpty() && typed.equals(Words.template(called)) ? called : typed;
        try {
            var draft = new TemplateDraft(kept, approval.getValue(), prospects.getValue(), editor.plan());
            if (edited.isEmpty()) templates.create(current.get(), draft);
            else templates.edit(current.get(), edited.get().id(), edited.get().version(), draft);
            UI.getCurrent().navigate(Paths.TEMPLATES);
            Toasts.done(say("templates.saved", Words.template(draft.name())));
        } catch (Refused refused) {
            // Said beside what was typed, which stays; a reload shows what others wrote.
            problem.setText(Words.of(refused.reason()));
            problem.setVisible(true);
        }
    }

    @Override
    public String getPageTitle() {
        return say("title", title);
    }
}
