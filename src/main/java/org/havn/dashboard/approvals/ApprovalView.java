package org.havn.dashboard.approvals;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.havn.approvals.ApprovalRequest;
import org.havn.approvals.Approvals;
import org.havn.approvals.RequestId;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.LiveChanges;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.jobs.JobFacts;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.templates.StagesList;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.Permission;
import org.havn.jobs.Job;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** One request: the job as its approvers read it, what the others said, and the place for one's own answer. */
@Route(value = "approvals/:request", layout = Frame.class)
@PermitAll
class ApprovalView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentMember current;
    private final Approvals approvals;
    private final HiringTeams teams;
    private final Times times;
    private final Decisions decisions;
    private Optional<RequestId> shown = Optional.empty();
    private Optional<ApprovalRequest> drawn = Optional.empty();
    private String title = "";

    ApprovalView(CurrentMember current, Approvals approvals, HiringTeams teams, Times times, LiveChanges changes) {
        this.current = current;
        this.approvals = approvals;
        this.teams = teams;
        this.times = times;
        decisions = new Decisions(current, approvals, this::draw);
        changes.whileShown(this, change -> {
            if (drawn.filter(request -> change.concerns(request.job())).isPresent()) draw();
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = Optional.of(event.getRouteParameters()
                .get("request")
                .flatMap(ApprovalView::id)
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND)));
        drawn = Optional.empty();
        draw();
    }

    private static Optional<RequestId> id(String text) {
        try {
            return Optional.of(new RequestId(UUID.fromString(text)));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private void draw() {
        var me = current.get();
        var id = shown.orElseThrow();
        var request = approvals.get(me, id);
        if (drawn.equals(Optional.of(request))) return;
        drawn = Optional.of(request);
        title = request.title();
        var job = approvals.job(me, id);
        removeAll();
        var main = new Div(description(job), new Card(say("job.process"), new StagesList(approvals.plan(me, id))));
        main.addClassName("stack");
        var side = new Div();
        side.addClassName("stack");
        if (request.waitsFor(me.id())) side.add(asking(request));
        side.add(new Card(say("approvals.answers"), new AnswersList(request, times)), new JobFacts(job, times));
        var columns = new Div(main, side);
        columns.addClassNames("columns", "deciding");
        var header = new PageHeader(request.title())
                .crumb(Paths.APPROVALS, say("approvals.title"))
                .sub(new Span(request.number() + " · " + job.location()), Decisions.chip(request.state()));
        if (teams.may(me, Permission.READ, request.job()))
            header.actions(new org.havn.dashboard.parts.PathLink(Paths.job(request.number()), say("approvals.open-job"))
                    .as("link-button"));
        add(header, columns);
    }

    private Card asking(ApprovalRequest request) {
        var card = new Card(say("approvals.yours"));
        var who = new Paragraph(say("approvals.asks-you", request.askedByName()));
        who.addClassName("note");
        card.add(who);
        if (!request.message().isEmpty()) {
            var message = new Paragraph(request.message());
            message.addClassName("quoted");
            card.add(message);
        }
        card.add(decisions.buttons(request));
        return card;
    }

    private static Card description(Job job) {
        var text = new Paragraph(job.description());
        text.addClassName("prose");
        return new Card(say("job.description"), text);
    }

    @Override
    public String getPageTitle() {
        return say("title", title);
    }
}
