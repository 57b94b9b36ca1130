package org.havn.dashboard.interviews;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.Times;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PersonLine;
import org.havn.dashboard.parts.RowList;
import org.havn.interviews.SubmittedFeedback;

/** Interview feedback that the reader may read. */
public class FeedbackCard extends Card {
    private final Times times;
    private final RowList<SubmittedFeedback> list;
    private final WaitingList waiting;

    FeedbackCard(InterviewCards rooms, CandidateId candidate) {
        super(say("candidate.feedback"));
        this.times = rooms.times;
        waiting = new WaitingList(rooms, candidate);
        list = new RowList<>(
                say("candidate.feedback"),
                (offset, limit) -> rooms.interviews.ofCandidate(rooms.current.get(), candidate).stream()
                        .skip(offset)
                        .limit(limit)
                        .toList(),
                this::row,
                () -> new EmptyState(say("candidate.feedback.none"), say("candidate.feedback.none.text")));
        add(waiting, list);
    }

    public void refresh() {
        waiting.refresh();
        list.refresh();
    }

    private Component row(SubmittedFeedback one) {
        var head = new Div(
                PersonLine.of(one.interviewer())
                        .below(
                                new Span(one.jobTitle() + " · " + Words.stage(one.stage()) + " · "),
                                times.ago(one.submittedAt())),
                one.recommend()
                        ? new Chip(say("feedback.recommends"), Chip.Tone.SEA)
                        : new Chip(say("feedback.recommends-not"), Chip.Tone.CORAL));
        head.addClassNames("row", "two");
        var words = new Div(head);
        words.addClassName("said");
        text(words, "", one.overall());
        text(words, say("feedback.strengths"), one.strengths());
        text(words, say("feedback.weaknesses"), one.weaknesses());
        return words;
    }

    private static void text(Div words, String label, String text) {
        if (text.isBlank()) return;
        var paragraph = new Paragraph();
        paragraph.addClassName("prose");
        if (!label.isEmpty()) {
            var name = new Span(label + ": ");
            name.addClassName("label");
            paragraph.add(name);
        }
        paragraph.add(new Span(text));
        words.add(paragraph);
    }
}
