package org.havn.dashboard.jobs;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PersonLine;
import org.havn.dashboard.parts.RowList;
import org.havn.dashboard.parts.Toasts;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobRole;
import org.havn.hiring.TeamPlace;
import org.havn.jobs.Job;
import org.havn.shared.PersonName;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Members;

/** Who works on the job, and as what. */
class TeamTab extends Div {
    private final CurrentMember current;
    private final HiringTeams teams;
    private final Members members;
    private final Job job;
    private final boolean editable;
    private final RowList<Place> list;
    private final Div forms = new Div();

    private record Place(TeamPlace place, String name, Optional<String> actsFor) {}

    TeamTab(CurrentMember current, HiringTeams teams, Members members, Job job, boolean editable) {
        this.current = current;
        this.teams = teams;
        this.members = members;
        this.job = job;
        this.editable = editable;
        addClassName("columns");
        forms.addClassName("stack");
        list = new RowList<>(
                say("job.team"),
                (offset, limit) -> places().stream().skip(offset).limit(limit).toList(),
                this::row,
                () -> new EmptyState(say("team.empty"), say("team.empty.text")));
        add(new Card(say("job.team"), list), forms);
        drawForms();
    }

    private List<Place> places() {
        var places = teams.of(current.get(), job.id());
        var people = members.named(Stream.concat(
                        places.stream().map(TeamPlace::member),
                        places.stream().map(TeamPlace::actsFor).filter(Objects::nonNull))
                .toList());
        return places.stream()
                .map(place -> new Place(
                        place,
                        name(people, place.member()),
                        Optional.ofNullable(place.actsFor()).map(appointer -> name(people, appointer))))
                .toList();
    }

    private static String name(Map<MemberId, Member> people, MemberId id) {
        return Objects.requireNonNull(people.get(id)).name().value();
    }

    private Component row(Place shown) {
        var role = shown.actsFor()
                .map(appointer -> say("team.delegate-for", appointer))
                .orElseGet(() -> Words.of(shown.place().role()));
        var row = new Div(PersonLine.of(shown.name()).below(role));
        row.addClassNames("row", "two");
        if (editable) {
            var remove = new Button(say("do.remove"), click -> remove(shown));
            remove.setAriaLabel(say("team.remove", shown.name()));
            row.add(remove);
        }
        return row;
    }

    private void remove(Place shown) {
        teams.remove(current.get(), job.id(), shown.place().member());
        Toasts.done(say("team.removed", shown.name()));
        changed();
    }

    private void changed() {
        list.refresh();
        drawForms();
    }

    private void drawForms() {
        forms.removeAll();
        if (editable) forms.add(adding());
        var place = teams.of(current.get(), job.id()).stream()
                .filter(own -> own.member().equals(current.get().id()))
                .map(TeamPlace::role)
                .findFirst();
        if (place.filter(role -> role == JobRole.RECRUITER || role == JobRole.HIRING_MANAGER)
                .isPresent()) forms.add(appointing());
    }

    private Card adding() {
        var who = colleague(say("team.colleague"));
        var as = new Select<JobRole>();
        as.setLabel(say("team.as"));
        as.setItems(JobRole.RECRUITER, JobRole.HIRING_MANAGER, JobRole.INTERVIEWER);
        as.setItemLabelGenerator(Words::of);
        as.setValue(JobRole.INTERVIEWER);
        var add = new Button(
                say("team.add"),
                click -> chosen(who).ifPresent(member -> {
                    teams.add(current.get(), job.id(), member.id(), as.getValue());
                    Toasts.done(say("team.added", member.name().value()));
                    changed();
                }));
        return form(say("team.add.title"), say("team.add.text"), who, as, add);
    }

    private Card appointing() {
        var who = colleague(say("team.colleague"));
        var appoint = new Button(
                say("team.appoint"),
                click -> chosen(who).ifPresent(member -> {
                    teams.appointDelegate(current.get(), job.id(), member.id());
                    Toasts.done(say("team.appointed", member.name().value()));
                    changed();
                }));
        return form(say("team.appoint.title"), say("team.appoint.text"), who, appoint);
    }

    private static Card form(String title, String text, Component... parts) {
        var note = new Paragraph(text);
        note.addClassName("note");
        var form = new Div(note);
        form.addClassName("form");
        form.add(parts);
        return new Card(title, form);
    }

    /** Colleagues who are not on the team yet, found as the name is typed. */
    private ComboBox<Member> colleague(String label) {
        var who = new ComboBox<Member>(label);
        who.setItemLabelGenerator(member -> member.name().value());
        who.setItems(query -> {
            var typed = PersonName.fold(query.getFilter().orElse(""));
            var there = teams.of(current.get(), job.id()).stream()
                    .map(TeamPlace::member)
                    .toList();
            return members.all().stream()
                    .filter(member -> !there.contains(member.id()))
                    .filter(member -> member.name().folded().contains(typed))
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        return who;
    }

    private static Optional<Member> chosen(ComboBox<Member> who) {
        who.setErrorMessage(say("form.required"));
        who.setInvalid(who.isEmpty());
        return who.getOptionalValue();
    }
}
