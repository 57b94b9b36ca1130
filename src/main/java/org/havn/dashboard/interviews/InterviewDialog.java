package org.havn.dashboard.interviews;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Calendars;
import org.havn.hiring.JobId;
import org.havn.hiring.TeamPlace;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.ApplicationListing;
import org.havn.schedule.InterviewListing;
import org.havn.schedule.InterviewPlan;
import org.havn.shared.Refused;
import org.havn.team.Member;

/** Asks when, where and with whom. What the room refuses is said in the dialog, and nothing typed is lost. */
class InterviewDialog extends Dialog {
    private static final int USUAL = 45;

    private final InterviewCards rooms;
    private final Select<ApplicationListing> job = new Select<>();
    private final TextField title = new TextField(say("interview.what"));
    private final DateTimePicker start = new DateTimePicker(say("interview.start"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(say("interview.zone"));
    private final IntegerField minutes = new IntegerField(say("interview.minutes"));
    private final TextField place = new TextField(say("interview.place"));
    private final MultiSelectComboBox<Member> interviewers = new MultiSelectComboBox<>(say("interview.interviewers"));
    private final Paragraph problem = new Paragraph();
    private final Div form = new Div();

    InterviewDialog(
            InterviewCards rooms, List<ApplicationListing> jobs, BiConsumer<ApplicationId, InterviewPlan> then) {
        this(rooms, say("interview.plan"));
        job.setLabel(say("interview.job"));
        job.setItems(jobs);
        job.setItemLabelGenerator(one -> one.jobTitle() + " · " + Words.stage(one.stageName()));
        job.addValueChangeListener(chosen -> team(chosen.getValue().job()));
        if (jobs.size() > 1) form.addComponentAsFirst(job);
        title.setValue(say("interview.usual"));
        minutes.setValue(USUAL);
        zone.setValue(rooms.times.readersZone());
        job.setValue(jobs.getFirst());
        footer(plan -> then.accept(job.getValue().id(), plan));
    }

    InterviewDialog(InterviewCards rooms, InterviewListing one, Consumer<InterviewPlan> then) {
        this(rooms, say("interview.change"));
        var plan = one.plan();
        var application = rooms.applications.get(rooms.current.get(), one.application());
        team(application.jobId());
        title.setValue(plan.title());
        start.setValue(plan.start());
        zone.setValue(plan.zone());
        minutes.setValue(plan.minutes());
        place.setValue(plan.place());
        interviewers.setValue(
                new HashSet<>(rooms.members.named(plan.interviewers()).values()));
        footer(then);
    }

    private InterviewDialog(InterviewCards rooms, String heading) {
        this.rooms = rooms;
        setHeaderTitle(heading);
        setWidth("560px");
        title.setMaxLength(200);
        start.setStep(Duration.ofMinutes(15));
        start.setDatePickerI18n(Calendars.words());
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") || id.equals("UTC"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        minutes.setMin(5);
        minutes.setMax(720);
        minutes.setStep(5);
        minutes.setStepButtonsVisible(true);
        place.setMaxLength(500);
        place.setHelperText(say("interview.place.help"));
        interviewers.setItemLabelGenerator(member -> member.name().value());
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var pair = new Div(zone, minutes);
        pair.addClassName("pair");
        form.add(title, start, pair, place, interviewers, problem);
        form.addClassName("form");
        add(form);
    }

    /** Those who can interview: everybody on the job's team. */
    private void team(JobId id) {
        var ids = rooms.teams.of(rooms.current.get(), id).stream()
                .map(TeamPlace::member)
                .collect(Collectors.toSet());
        interviewers.setItems(rooms.members.named(ids).values().stream()
                .filter(Member::active)
                .sorted(java.util.Comparator.comparing(member -> member.name().value()))
                .toList());
    }

    private void footer(Consumer<InterviewPlan> then) {
        var save = new Button(say("do.save"), click -> save(then));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say("do.cancel"), click -> close()), save);
    }

    private void save(Consumer<InterviewPlan> then) {
        problem.setVisible(false);
        if (!complete()) return;
        try {
            then.accept(new InterviewPlan(
                    title.getValue(),
                    start.getValue(),
                    zone.getValue(),
                    minutes.getValue(),
                    place.getValue(),
                    interviewers.getValue().stream().map(Member::id).collect(Collectors.toSet())));
            close();
        } catch (Refused refused) {
            problem.setText(Words.of(refused.reason()));
            problem.setVisible(true);
        }
    }

    private boolean complete() {
        title.setErrorMessage(say("form.required"));
        title.setInvalid(title.getValue().isBlank());
        start.setErrorMessage(say("form.required"));
        start.setInvalid(start.getValue() == null);
        zone.setErrorMessage(say("form.required"));
        zone.setInvalid(zone.getValue() == null);
        minutes.setErrorMessage(say("interview.minutes.range"));
        minutes.setInvalid(minutes.getValue() == null || minutes.getValue() < 5 || minutes.getValue() > 720);
        interviewers.setErrorMessage(say("interview.interviewers.needed"));
        interviewers.setInvalid(interviewers.getValue().isEmpty());
        return !(title.isInvalid()
                || start.isInvalid()
                || zone.isInvalid()
                || minutes.isInvalid()
                || interviewers.isInvalid());
    }
}
