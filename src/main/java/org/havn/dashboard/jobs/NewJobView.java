package org.havn.dashboard.jobs;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.Toasts;
import org.havn.hiring.JobRole;
import org.havn.jobs.Jobs;
import org.havn.process.TemplateListing;
import org.havn.process.Templates;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Role;

/** Writing down a new job; it starts as a draft. */
@Route(value = Paths.NEW_JOB, layout = Frame.class)
@PermitAll
class NewJobView extends Div implements HasDynamicTitle {
    private final CurrentMember current;
    private final Jobs jobs;
    private final JobForm form;
    private final Select<TemplateListing> template = new Select<>();
    private final RadioButtonGroup<JobRole> as = new RadioButtonGroup<>(say("job.as"));

    NewJobView(CurrentMember current, Jobs jobs, Templates templates) {
        this.current = current;
        this.jobs = jobs;
        var places = places(current.get());
        if (places.isEmpty()) throw new Refused(Refusal.NOT_ALLOWED);
        as.setItems(places);
        as.setItemLabelGenerator(Words::of);
        as.setValue(places.getFirst());
        as.setVisible(places.size() > 1);
        form = new JobForm(jobs);
        // The default comes first and is chosen: whoever skips the choice has it (B3).
        var offered = templates.list(current.get());
        template.setLabel(say("job.template"));
        template.setItems(offered);
        template.setItemLabelGenerator(one -> Words.template(one.name()));
        template.addValueChangeListener(chosen -> chosen(chosen.getValue()));
        template.setValue(offered.getFirst());

        var create = new Button(say("job.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(create, new PathLink(Paths.JOBS, say("do.cancel")).as("link-button"));
        actions.addClassName("actions");
        var first = TermsForm.group("job.group.start", template, as);
        form.addComponentAsFirst(first);
        form.add(actions);
        var card = new Card(say("job.details"), form);
        card.addClassName("narrow");
        add(new PageHeader(say("jobs.new")).crumb(Paths.JOBS, say("jobs.title")).sub(say("job.new.text")), card);
        form.focus();
    }

    private void chosen(TemplateListing chosen) {
        var stages = chosen.stages().stream().map(Words::stage).collect(Collectors.joining(" → "));
        template.setHelperText(chosen.approval() ? stages + ". " + say("job.approval.needed") : stages);
        form.prospects(chosen.prospects());
    }

    private void create() {
        form.read().ifPresent(details -> {
            try {
                var chosen = template.getValue().id();
                var job = jobs.create(current.get(), details, as.getValue(), chosen);
                UI.getCurrent().navigate(Paths.job(job.number(), JobView.DETAILS));
                Toasts.done(say("job.created", job.number().toString()));
            } catch (Refused refused) {
                form.problem(Words.of(refused.reason()));
            }
        });
    }

    private static List<JobRole> places(Member member) {
        var places = new ArrayList<JobRole>();
        if (member.is(Role.RECRUITER)) places.add(JobRole.RECRUITER);
        if (member.is(Role.HIRING_MANAGER)) places.add(JobRole.HIRING_MANAGER);
        return places;
    }

    @Override
    public String getPageTitle() {
        return say("title", say("jobs.new"));
    }
}
