package org.havn.dashboard.linkedin;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.LiveChanges;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.candidates.PersonTabs;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.Initials;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.Toasts;
import org.havn.dashboard.pools.SaveActions;
import org.havn.linkedin.LinkedInTab;
import org.havn.linkedin.LinkedInTabs;
import org.havn.links.LinkHistory;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** A candidate's LinkedIn profile beside what was done about it; live. */
@Route(value = Paths.CANDIDATES + "/:candidate/linkedin", layout = Frame.class)
@PermitAll
class LinkedInTabView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentMember current;
    private final Candidates candidates;
    private final LinkedInTabs tabs;
    private final LinkHistory history;
    private final LinkActions actions;
    private final Conflicts conflicts;
    private final Activities activities;
    private final SaveActions saves;
    private final Times times;
    private final LiveChanges changes;
    private String name = "";

    LinkedInTabView(
            CurrentMember current,
            Candidates candidates,
            LinkedInTabs tabs,
            LinkHistory history,
            LinkActions actions,
            Conflicts conflicts,
            Activities activities,
            SaveActions saves,
            Times times,
            LiveChanges changes) {
        this.current = current;
        this.candidates = candidates;
        this.tabs = tabs;
        this.history = history;
        this.actions = actions;
        this.conflicts = conflicts;
        this.activities = activities;
        this.saves = saves;
        this.times = times;
        this.changes = changes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = id(event.getRouteParameters().get("candidate").orElse(""));
        var candidate = candidates.get(current.get(), asked);
        if (!candidate.id().equals(asked)) {
            event.forwardTo(Paths.linkedIn(candidate.id()));
            return;
        }
        removeAll();
        show(candidate);
    }

    private void show(Candidate candidate) {
        name = candidate.name().value();
        var left = new Div();
        left.addClassName("stack");
        var right = activities.of(candidate);
        right.addClassName("stack");
        var columns = new Div(left, right);
        columns.addClassName("columns");
        Runnable updated = () -> refresh(candidate.id(), left, right);
        fill(left, candidate, updated);
        changes.whileShown(left, change -> {
            if (change.concerns(candidate.id()) || change.concerns(current.get().id())) updated.run();
        });
        var header = new PageHeader(name).before(new Initials(name).large());
        if (candidate.headline() != null) header.sub(candidate.headline());
        if (current.get().opensCandidates()) header.crumb(Paths.CANDIDATES, say("candidates.title"));
        header.actions(saves.of(candidate.id(), name, updated).toArray(Button[]::new));
        add(header, PersonTabs.LINKEDIN.of(candidate.id()), columns);
    }

    /** Whoever was taken away, or merged into another, while their page was open leaves it. */
    private void refresh(CandidateId id, Div left, Activities.Column right) {
        if (!candidates.mayOpen(current.get(), id)) {
            UI.getCurrent().navigate(current.get().opensCandidates() ? Paths.CANDIDATES : Paths.HOME);
            Toasts.refused(Refusal.NOT_FOUND);
            return;
        }
        var candidate = candidates.get(current.get(), id);
        if (!candidate.id().equals(id)) {
            UI.getCurrent().navigate(Paths.linkedIn(candidate.id()));
            return;
        }
        fill(left, candidate, () -> refresh(id, left, right));
        right.refresh();
    }

    private void fill(Div left, Candidate candidate, Runnable updated) {
        left.removeAll();
        switch (tabs.of(current.get(), candidate.id())) {
            case LinkedInTab.IntegrationOff _ ->
                left.add(new Card(
                        say("linkedin-tab.profile"),
                        new EmptyState(say("linkedin-tab.off"), say("refused.integration-off"))));
            case LinkedInTab.NotConnected _ -> left.add(connect());
            case LinkedInTab.Linked linked -> {
                if (linked.disputed().size() > 1)
                    left.add(new DisputedCard(candidate.id(), linked.disputed(), actions, conflicts, updated));
                left.add(new LinkedCard(candidate, linked, actions, times, updated)
                        .writing(activities.writing(candidate.id(), linked.writtenToAt(), updated)));
            }
            case LinkedInTab.Choose(var profiles) -> {
                left.add(new PossibleCard(candidate, profiles, actions, conflicts, updated));
                if (actions.offered()) left.add(new LinkByAddress(candidate, actions, conflicts, updated));
            }
            case LinkedInTab.NoMatch _ -> {
                left.add(new Card(
                        say("linkedin-tab.profile"),
                        new EmptyState(say("linkedin-tab.no-match"), say("linkedin-tab.no-match.text", name))));
                if (actions.offered()) left.add(new LinkByAddress(candidate, actions, conflicts, updated));
            }
        }
        var spells = history.of(current.get(), candidate.id());
        if (!spells.isEmpty()) left.add(new LinkHistoryCard(candidate.id(), spells, actions, times, updated));
    }

    private static Card connect() {
        var link = new PathLink(Paths.CONNECTIONS, say("linkedin-tab.connect"));
        link.addClassNames("link-button", "primary");
        return new Card(
                say("linkedin-tab.profile"),
                new EmptyState(say("linkedin-tab.not-connected"), say("linkedin-tab.not-connected.text"), link));
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
        return say("title", say("linkedin-tab.title", name));
    }
}
