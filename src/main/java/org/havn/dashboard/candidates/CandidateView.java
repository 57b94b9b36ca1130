package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.UUID;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.LiveChanges;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Initials;
import org.havn.dashboard.parts.PageHeader;
import org.havn.interviews.Interviews;
import org.havn.notes.Notes;
import org.havn.pipeline.Applications;
import org.havn.profiles.Profiles;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** One person: their applications, feedback, notes, contact and history, as far as the reader may see them; live. */
@Route(value = Paths.CANDIDATES + "/:candidate", layout = Frame.class)
@PermitAll
class CandidateView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentMember current;
    private final Candidates candidates;
    private final Applications applications;
    private final Interviews interviews;
    private final Notes notes;
    private final Profiles profiles;
    private final Times times;
    private final LiveChanges changes;
    private String name = "";

    CandidateView(
            CurrentMember current,
            Candidates candidates,
            Applications applications,
            Interviews interviews,
            Notes notes,
            Profiles profiles,
            Times times,
            LiveChanges changes) {
        this.current = current;
        this.candidates = candidates;
        this.applications = applications;
        this.interviews = interviews;
        this.notes = notes;
        this.profiles = profiles;
        this.times = times;
        this.changes = changes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(candidates.get(
                current.get(), id(event.getRouteParameters().get("candidate").orElse(""))));
    }

    private void show(Candidate candidate) {
        name = candidate.name().value();
        var id = candidate.id();
        var jobs = new ApplicationsCard(() -> applications.ofCandidate(current.get(), id), times);
        var feedback = new FeedbackCard(() -> interviews.ofCandidate(current.get(), id), times);
        var written = new NotesCard(current, notes, applications, id, times);
        var contact = new ContactCard(current, candidate, profiles, times);
        var history = new HistoryCard(current, applications, id, times);
        changes.whileShown(jobs, change -> {
            if (!change.concerns(id)) return;
            jobs.refresh();
            feedback.refresh();
            written.refresh();
            history.refresh();
        });
        var left = new Div(jobs, feedback, written);
        left.addClassName("stack");
        var right = new Div(contact, history);
        right.addClassName("stack");
        var columns = new Div(left, right);
        columns.addClassName("columns");
        add(header(candidate), columns);
    }

    private PageHeader header(Candidate candidate) {
        var parts = new ArrayList<Span>();
        if (candidate.headline() != null) parts.add(new Span(candidate.headline() + " · "));
        if (candidate.location() != null) parts.add(new Span(candidate.location() + " · "));
        var since = new Span(new Span(say("candidate.since") + " "), times.ago(candidate.createdAt()));
        parts.add(since);
        var header = new PageHeader(name).before(new Initials(name).large());
        if (current.get().opensCandidates()) header.crumb(Paths.CANDIDATES, say("candidates.title"));
        return header.sub(parts.toArray(Span[]::new));
    }

    private static CandidateId id(String text) {
        try {
            return new CandidateId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new Refused(Refusal.NOT_FOUND);
        }
    }

    @Override
    public String getPageTitle() {
        return say("title", name);
    }
}
