package org.havn.dashboard.approvals;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import org.havn.approvals.ApprovalRequest;
import org.havn.approvals.Approvals;
import org.havn.approvals.ApproverAnswer;
import org.havn.approvals.RequestState;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.Toasts;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** How a request stands, and the two answers that an approver can give; the same on the list and on the request. */
class Decisions {
    private final CurrentMember current;
    private final Approvals approvals;
    private final Runnable changed;

    Decisions(CurrentMember current, Approvals approvals, Runnable changed) {
        this.current = current;
        this.approvals = approvals;
        this.changed = changed;
    }

    Component buttons(ApprovalRequest request) {
        var approve = new Button(say("approvals.approve"), click -> ask(request, true));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setAriaLabel(say("approvals.approve-this", request.title()));
        var reject = new Button(say("approvals.reject.more"), click -> ask(request, false));
        reject.setAriaLabel(say("approvals.reject-this", request.title()));
        var actions = new Div(approve, reject);
        actions.addClassName("actions");
        return actions;
    }

    private void ask(ApprovalRequest request, boolean approve) {
        new DecideDialog(request, approve, comment -> decide(request, approve, comment)).open();
    }

    private void decide(ApprovalRequest request, boolean approve, String comment) {
        try {
            approvals.decide(current.get(), request.id(), approve, comment);
            Toasts.done(say(approve ? "approvals.approved" : "approvals.rejected", request.title()));
        } catch (Refused refused) {
            // Somebody was faster: what is shown is old, whatever the answer was.
            if (refused.reason() != Refusal.NOT_WAITING && refused.reason() != Refusal.ALREADY_ANSWERED) throw refused;
            Toasts.refused(refused.reason());
        }
        changed.run();
    }

    static Chip chip(RequestState state) {
        return new Chip(
                say("approval-state." + state.name().toLowerCase(java.util.Locale.ROOT)),
                switch (state) {
                    case OPEN -> Chip.Tone.AMBER;
                    case APPROVED -> Chip.Tone.SEA;
                    case REJECTED -> Chip.Tone.CORAL;
                    case WITHDRAWN, ENDED -> Chip.Tone.PLAIN;
                });
    }

    /** Who is still missing, or nothing where nobody is. */
    static String missing(ApprovalRequest request) {
        var names = request.missing().stream().map(ApproverAnswer::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : say("approvals.missing", names);
    }
}
