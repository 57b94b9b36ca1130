package org.havn.dashboard.approvals;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.havn.approvals.ApprovalRequest;
import org.havn.approvals.Approvals;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.LiveChanges;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.RowList;

/** What the member is to approve, and what they asked others to. */
@Route(value = Paths.APPROVALS, layout = Frame.class)
@PermitAll
class ApprovalsView extends Div implements HasDynamicTitle {
    private static final int AT_FIRST = 10;

    private final CurrentMember current;
    private final Times times;
    private final Decisions decisions;
    private final RowList<ApprovalRequest> assigned;
    private final RowList<ApprovalRequest> requested;

    ApprovalsView(CurrentMember current, Approvals approvals, Times times, LiveChanges changes) {
        this.current = current;
        this.times = times;
        decisions = new Decisions(current, approvals, this::refresh);
        assigned = new RowList<ApprovalRequest>(
                        say("approvals.assigned"),
                        (offset, limit) -> approvals.assigned(current.get(), offset, limit),
                        this::assigned,
                        () -> new EmptyState(say("approvals.assigned.none"), say("approvals.assigned.none.text")))
                .atFirst(AT_FIRST);
        requested = new RowList<ApprovalRequest>(
                        say("approvals.requested"),
                        (offset, limit) -> approvals.requested(current.get(), offset, limit),
                        this::requested,
                        () -> new EmptyState(say("approvals.requested.none"), say("approvals.requested.none.text")))
                .atFirst(AT_FIRST);
        changes.whileShown(this, change -> refresh());
        var both =
                new Div(new Card(say("approvals.assigned"), assigned), new Card(say("approvals.requested"), requested));
        both.addClassName("stack");
        add(new PageHeader(say("approvals.title")), both);
    }

    private void refresh() {
        assigned.refresh();
        requested.refresh();
    }

    private Component assigned(ApprovalRequest request) {
        var me = current.get().id();
        var row = row(request, say("approvals.asked-by", request.askedByName()));
        if (request.waitsFor(me)) row.add(decisions.buttons(request));
        else row.add(Decisions.chip(request.state()));
        return row;
    }

    private Component requested(ApprovalRequest request) {
        var row = row(request, Decisions.missing(request));
        row.add(Decisions.chip(request.state()));
        return row;
    }

    private Div row(ApprovalRequest request, String who) {
        var title = new PathLink(Paths.approval(request.id()), request.title()).as("row-title");
        var below = new Paragraph(new Span(request.number() + " · " + (who.isEmpty() ? "" : who + " · ")));
        below.add(times.ago(request.askedAt()));
        below.addClassName("second");
        var text = new Div(title, below);
        text.addClassName("row-text");
        if (!request.message().isEmpty()) {
            var message = new Paragraph(request.message());
            message.addClassNames("second", "quoted");
            text.add(message);
        }
        var row = new Div(text);
        row.addClassNames("row", "two", "approval");
        return row;
    }

    @Override
    public String getPageTitle() {
        return say("title", say("approvals.title"));
    }
}
