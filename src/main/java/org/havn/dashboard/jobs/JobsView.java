package org.havn.dashboard.jobs;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.LiveChanges;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.CsvFile;
import org.havn.dashboard.parts.CsvLink;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.RowList;
import org.havn.hiring.JobRole;
import org.havn.hiring.Permission;
import org.havn.jobs.JobFilter;
import org.havn.jobs.JobListing;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Jobs;
import org.havn.pipeline.Applications;
import org.havn.shared.PersonName;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.havn.team.Role;

/** The jobs that the member may read, narrowed by what the address says. */
@Route(value = Paths.JOBS, layout = Frame.class)
@PermitAll
class JobsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentMember current;
    private final Jobs jobs;
    private final Applications applications;
    private final Members members;
    private final TextField search = new TextField();
    private final Select<JobStatus> status = new Select<>();
    private final Checkbox mine = new Checkbox(say("jobs.mine"));
    private final ComboBox<Member> colleague = new ComboBox<>();
    private final RowList<JobLine.Numbers> list;
    private boolean reading = true;

    JobsView(CurrentMember current, Jobs jobs, Applications applications, Members members, LiveChanges changes) {
        this.current = current;
        this.jobs = jobs;
        this.applications = applications;
        this.members = members;
        list = new RowList<>(say("jobs.title"), this::lines, JobLine::new, this::empty);

        search.setPlaceholder(say("jobs.search"));
        search.setAriaLabel(say("jobs.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("search");
        status.setAriaLabel(say("jobs.status"));
        status.setItems(JobStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(say("jobs.status.any"));
        status.setItemLabelGenerator(chosen -> chosen == null ? say("jobs.status.any") : Words.of(chosen));

        colleague.setAriaLabel(say("jobs.team-of"));
        colleague.setPlaceholder(say("team.colleague"));
        colleague.setClearButtonVisible(true);
        colleague.setItemLabelGenerator(member -> member.name().value());
        colleague.setItems(query -> {
            var typed = PersonName.fold(query.getFilter().orElse(""));
            return members.all().stream()
                    .filter(member -> member.name().folded().contains(typed))
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });

        search.addValueChangeListener(typed -> narrowed());
        colleague.addValueChangeListener(chosen -> narrowed());
        status.addValueChangeListener(chosen -> narrowed());
        mine.addValueChangeListener(chosen -> narrowed());
        changes.whileShown(list, change -> list.refresh());

        var header = new PageHeader(say("jobs.title"));
        if (Permission.READ_TEMPLATES.heldBy(current.get()) && !current.get().is(Role.ADMINISTRATOR))
            header.actions(new PathLink(Paths.TEMPLATES, say("templates.title")).as("link-button"));
        if (mayCreate())
            header.actions(
                    new PathLink(Paths.TEMPLATES, say("templates.title")).as("link-button"),
                    new PathLink(Paths.NEW_JOB, say("jobs.new")).as("link-button", "primary"));
        var filters = new Div(search, status, colleague, mine, csv());
        filters.addClassName("filters");
        var card = new Card(say("jobs.list"), list);
        card.addClassName("plain");
        add(header, filters, card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        reading = true;
        search.setValue(asked.getSingleParameter("q").orElse(""));
        status.setValue(
                asked.getSingleParameter("status").flatMap(JobsView::status).orElse(null));
        mine.setValue(asked.getParameters().containsKey("mine"));
        colleague.setValue(
                asked.getSingleParameter("team").flatMap(this::member).orElse(null));
        reading = false;
        list.restart();
    }

    private void narrowed() {
        if (reading) return;
        list.restart();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(Paths.JOBS, address())));
    }

    private QueryParameters address() {
        Map<String, String> asked = new LinkedHashMap<>();
        if (!search.isEmpty()) asked.put("q", search.getValue());
        if (!status.isEmpty()) asked.put("status", status.getValue().name().toLowerCase(Locale.ROOT));
        if (mine.getValue()) asked.put("mine", "");
        if (!colleague.isEmpty())
            asked.put("team", colleague.getValue().id().value().toString());
        return QueryParameters.simple(asked);
    }

    private JobFilter filter() {
        var team = colleague.getOptionalValue().map(Member::id).orElse(null);
        return new JobFilter(search.getValue(), status.getValue(), mine.getValue(), team);
    }

    private Optional<Member> member(String text) {
        try {
            return members.find(new MemberId(UUID.fromString(text)));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    private List<JobLine.Numbers> lines(int offset, int limit) {
        var member = current.get();
        var read = jobs.list(member, filter(), offset, limit);
        return JobLine.Numbers.of(
                read,
                applications.counts(member, read.stream().map(JobListing::id).toList()));
    }

    private CsvLink<JobListing> csv() {
        var columns = List.<CsvFile.Column<JobListing>>of(
                new CsvFile.Column<>(say("job.number"), one -> one.number().toString()),
                new CsvFile.Column<>(say("job.title"), JobListing::title),
                new CsvFile.Column<>(say("job.location"), JobListing::location),
                new CsvFile.Column<>(say("jobs.status"), one -> Words.of(one.status())),
                new CsvFile.Column<>(say("job.openings"), one -> String.valueOf(one.openings())),
                new CsvFile.Column<>(Words.of(JobRole.RECRUITER), one -> String.join(", ", one.recruiters())),
                new CsvFile.Column<>(say("job.made"), one -> one.createdAt().toString()));
        return new CsvLink<>("jobs", columns, () -> {
            var member = current.get();
            var filter = filter();
            return (offset, limit) -> jobs.list(member, filter, offset, limit);
        });
    }

    private Component empty() {
        if (!filter().equals(JobFilter.NONE))
            return new EmptyState(
                    say("jobs.none"), say("jobs.none.text"), new PathLink(Paths.JOBS, say("jobs.none.all")).as("link"));
        if (mayCreate())
            return new EmptyState(
                    say("jobs.empty"),
                    say("jobs.empty.recruiter"),
                    new PathLink(Paths.NEW_JOB, say("jobs.new")).as("link-button"));
        return new EmptyState(say("jobs.empty"), say("jobs.empty.other"));
    }

    private boolean mayCreate() {
        return current.get().isAny(Role.RECRUITER, Role.HIRING_MANAGER);
    }

    private static Optional<JobStatus> status(String text) {
        return Arrays.stream(JobStatus.values())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst();
    }

    @Override
    public String getPageTitle() {
        return say("title", say("jobs.title"));
    }
}
