package org.havn.dashboard.jobs;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
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
    private final JobForm form = new JobForm();
    private final RadioButtonGroup<JobRole> as = new RadioButtonGroup<>(say("job.as"));

    NewJobView(CurrentMember current, Jobs jobs) {
        this.current = current;
        this.jobs = jobs;
        var places = places(current.get());
        if (places.isEmpty()) throw new Refused(Refusal.NOT_ALLOWED);
        as.setItems(places);
        as.setItemLabelGenerator(Words::of);
        as.setValue(places.getFirst());
        as.setVisible(places.size() > 1);

        var create = new Button(say("job.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(create, new PathLink(Paths.JOBS, say("do.cancel")).as("link-button"));
        actions.addClassName("actions");
        form.add(as, actions);
        var card = new Card(say("job.details"), form);
        card.addClassName("narrow");
        add(new PageHeader(say("jobs.new")).crumb(Paths.JOBS, say("jobs.title")).sub(say("job.new.text")), card);
        form.focus();
    }

    private void create() {
        form.read().ifPresent(details -> {
            var job = jobs.create(current.get(), details, as.getValue());
            UI.getCurrent().navigate(Paths.job(job.number(), JobView.DETAILS));
            Toasts.done(say("job.created", job.number().toString()));
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
