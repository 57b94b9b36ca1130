package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.captures.Captures;
import org.havn.captures.Corrections;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.LiveChanges;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.documents.DocumentsCard;
import org.havn.dashboard.interviews.InterviewCards;
import org.havn.dashboard.outreach.LedgerActions;
import org.havn.dashboard.outreach.LedgerCard;
import org.havn.dashboard.parts.Initials;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.Toasts;
import org.havn.dashboard.pipeline.ApplicationCards;
import org.havn.dashboard.pools.SaveActions;
import org.havn.documents.Documents;
import org.havn.merges.Merges;
import org.havn.notes.Notes;
import org.havn.pipeline.Applications;
import org.havn.profiles.Profiles;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;

/** One person: their applications, feedback, notes, contact and history, as far as the reader may see them; live. */
@Route(value = Paths.CANDIDATES + "/:candidate", layout = Frame.class)
@PermitAll
class CandidateView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentMember current;
    private final Candidates candidates;
    private final Applications applications;
    private final ApplicationCards applied;
    private final InterviewCards cards;
    private final Notes notes;
    private final Documents documents;
    private final Profiles profiles;
    private final Merges merges;
    private final Captures captures;
    private final Corrections corrections;
    private final LedgerActions ledgers;
    private final SaveActions saves;
    private final Times times;
    private final LiveChanges changes;
    private String name = "";
    private @Nullable Candidate shown;
    private Runnable updated = () -> {};
    private PageHeader header = new PageHeader("");
    private @Nullable CandidateActions actions;

    CandidateView(
            CurrentMember current,
            Candidates candidates,
            Applications applications,
            ApplicationCards applied,
            InterviewCards cards,
            Notes notes,
            Documents documents,
            Profiles profiles,
            Merges merges,
            Captures captures,
            Corrections corrections,
            LedgerActions ledgers,
            SaveActions saves,
            Times times,
            LiveChanges changes) {
        this.current = current;
        this.candidates = candidates;
        this.applications = applications;
        this.applied = applied;
        this.cards = cards;
        this.notes = notes;
        this.documents = documents;
        this.profiles = profiles;
        this.merges = merges;
        this.captures = captures;
        this.corrections = corrections;
        this.ledgers = ledgers;
        this.saves = saves;
        this.times = times;
        this.changes = changes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = id(event.getRouteParameters().get("candidate").orElse(""));
        var candidate = candidates.get(current.get(), asked);
        if (!candidate.id().equals(asked)) {
            // Merged into another since the link was made.
            event.forwardTo(Paths.candidate(candidate.id()));
            return;
        }
        removeAll();
        show(candidate);
    }

    private void show(Candidate candidate) {
        var id = candidate.id();
        var jobs = applied.of(candidate);
        var planned = cards.planned(id);
        var feedback = cards.feedback(id);
        var written = new NotesCard(current, notes, applications, id, times);
        var files = new DocumentsCard(current, documents, applications, id, times);
        var contact = new ContactCard(current, candidate, profiles, times);
        var ledger = ledgers.card(id);
        var history = new HistoryCard(current, applications, id, times);
        actions = new CandidateActions(current, candidates, merges, id, () -> updated.run());
        var twins = new DuplicatesCard(current, candidates, merges, id, times, actions::merge, actions::undo);
        var record = new RecordCard(current, candidates, id, times);
        var news = new NewOnLinkedInCard(current, captures, id, times, () -> updated.run());
        var profile = new ProfileCard(current, captures, corrections, id);
        updated = () -> {
            if (!stillHere(id)) return;
            jobs.refresh();
            planned.refresh();
            feedback.refresh();
            files.refresh();
            written.refresh();
            ledger.ifPresent(LedgerCard::refresh);
            history.refresh();
            twins.refresh();
            record.refresh();
            news.refresh();
            profile.refresh();
            refresh(id, contact);
        };
        changes.whileShown(jobs, change -> {
            if (!change.concerns(id)) return;
            updated.run();
        });
        var left = new Div(news, jobs, planned, feedback, files, written);
        left.addClassName("stack");
        var right = new Div(twins, contact, profile, history, record);
        ledger.ifPresent(card -> left.addComponentAtIndex(left.indexOf(written), card));
        right.addClassName("stack");
        var columns = new Div(left, right);
        columns.addClassName("columns");
        header = header(candidate);
        add(header, PersonTabs.PROFILE.of(id), columns);
    }

    /** Whoever was taken away, or merged into another, while their page was open leaves it. */
    private boolean stillHere(CandidateId id) {
        if (!candidates.mayOpen(current.get(), id)) {
            UI.getCurrent().navigate(current.get().opensCandidates() ? Paths.CANDIDATES : Paths.HOME);
            Toasts.refused(Refusal.NOT_FOUND);
            return false;
        }
        var now = candidates.get(current.get(), id).id();
        if (!now.equals(id)) UI.getCurrent().navigate(Paths.candidate(now));
        return now.equals(id);
    }

    private void refresh(CandidateId id, ContactCard contact) {
        var candidate = candidates.get(current.get(), id);
        if (candidate.equals(shown)) return;
        var fresh = header(candidate);
        replace(header, fresh);
        header = fresh;
        contact.show(candidate);
    }

    private PageHeader header(Candidate candidate) {
        shown = candidate;
        name = candidate.name().value();
        var line = new Span();
        if (candidate.headline() != null) line.add(new Span(candidate.headline() + " · "));
        if (candidate.location() != null) line.add(new Span(candidate.location() + " · "));
        line.add(new Span(say("candidate.since") + " "), times.ago(candidate.createdAt()));
        var made = new PageHeader(name).before(new Initials(name).large()).sub(line);
        if (current.get().opensCandidates()) made.crumb(Paths.CANDIDATES, say("candidates.title"));
        var buttons = new ArrayList<>(saves.of(candidate.id(), name, () -> updated.run()));
        if (actions != null) buttons.addAll(List.of(actions.buttons(candidate)));
        made.actions(buttons.toArray(Button[]::new));
        return made;
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
