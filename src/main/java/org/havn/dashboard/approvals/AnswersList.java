package org.havn.dashboard.approvals;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.havn.approvals.ApprovalRequest;
import org.havn.approvals.ApproverAnswer;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.PersonLine;

/** Who was asked and what each answered; also on the job itself. */
public class AnswersList extends UnorderedList {
    private final Times times;

    public AnswersList(ApprovalRequest request, Times times) {
        this.times = times;
        addClassNames("row-list", "answers-given");
        getElement().setAttribute("aria-label", say("approvals.answers"));
        request.answers().forEach(answer -> add(new ListItem(row(request, answer))));
    }

    private Div row(ApprovalRequest request, ApproverAnswer answer) {
        var person = PersonLine.of(answer.name());
        var at = answer.answeredAt();
        if (at != null) person.below(times.ago(at));
        else if (!answer.active()) person.below(say("approvals.left"));
        var row = new Div(person, chip(request, answer));
        row.addClassNames("row", "two");
        if (answer.comment().isEmpty()) return row;
        var comment = new Paragraph(new Span(answer.comment()));
        comment.addClassName("quoted");
        var all = new Div(row, comment);
        all.addClassName("answer");
        return all;
    }

    private static Chip chip(ApprovalRequest request, ApproverAnswer answer) {
        var approved = answer.approved();
        if (approved == null)
            return request.open() && answer.active()
                    ? new Chip(say("approvals.answer.missing"), Chip.Tone.AMBER)
                    : new Chip(say("approvals.answer.none"), Chip.Tone.PLAIN);
        return approved
                ? new Chip(say("approvals.answer.yes"), Chip.Tone.SEA)
                : new Chip(say("approvals.answer.no"), Chip.Tone.CORAL);
    }
}
