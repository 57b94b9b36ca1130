package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.ActionMenu;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.Toasts;
import org.havn.hiring.Permission;
import org.havn.merges.MergeId;
import org.havn.merges.Merges;

/** What may be done with a person's record: edit, merge, delete. */
class CandidateActions {
    private final CurrentMember current;
    private final Candidates candidates;
    private final Merges merges;
    private final CandidateId candidate;
    private final Runnable updated;

    CandidateActions(
            CurrentMember current, Candidates candidates, Merges merges, CandidateId candidate, Runnable updated) {
        this.current = current;
        this.candidates = candidates;
        this.merges = merges;
        this.candidate = candidate;
        this.updated = updated;
    }

    /** None for whom may only read. */
    Button[] buttons(Candidate shown) {
        if (!candidates.mayKeep(current.get(), candidate)) return new Button[0];
        var edit = new Button(
                say("do.edit"),
                click -> new EditCandidateDialog(current, candidates, candidates.get(current.get(), candidate), updated)
                        .open());
        var more = new Button(say("candidate.more"));
        more.addClickListener(click -> menu(shown).openAt(more));
        return new Button[] {edit, more};
    }

    private ActionMenu menu(Candidate shown) {
        var menu = new ActionMenu(say("candidate.more"));
        if (Permission.KEEP_CANDIDATES.heldBy(current.get()))
            menu.item(
                    say("merge.with"),
                    () -> new MergeDialog(current, candidates, merges, candidate, this::merged).open());
        return menu.item(say("candidate.delete"), () -> delete(shown.name().value()));
    }

    void merge(CandidateId other) {
        new MergeDialog(current, candidates, merges, candidate, this::merged)
                .with(other)
                .open();
    }

    private void merged(MergeId id) {
        updated.run();
        Toasts.done(say("merge.done"), () -> undo(id));
    }

    void undo(MergeId id) {
        merges.undo(current.get(), id);
        updated.run();
        Toasts.done(say("merge.undone"));
    }

    private void delete(String name) {
        new QuestionDialog(
                        say("candidate.delete.title", name),
                        say("candidate.delete.text"),
                        say("candidate.delete"),
                        () -> {
                            candidates.delete(current.get(), candidate);
                            UI.getCurrent().navigate(Paths.CANDIDATES);
                            Toasts.done(say("candidate.deleted", name));
                        })
                .dangerous()
                .open();
    }
}
