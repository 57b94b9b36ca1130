package org.havn.approvals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.havn.hiring.JobId;
import org.havn.jobs.JobNumber;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;

/** A job was sent to these approvers, all at once; {@code askedByName} and {@code title} are for reading. */
public record ApprovalRequest(
        RequestId id,
        JobId job,
        JobNumber number,
        String title,
        MemberId askedBy,
        String askedByName,
        String message,
        Instant askedAt,
        RequestState state,
        @Nullable Instant endedAt,
        List<ApproverAnswer> answers) {
    public ApprovalRequest {
        answers = List.copyOf(answers);
    }

    public boolean open() {
        return state == RequestState.OPEN;
    }

    public Optional<ApproverAnswer> answerOf(MemberId member) {
        return answers.stream()
                .filter(answer -> answer.approver().equals(member))
                .findFirst();
    }

    /** Whether the request waits for this member's answer. */
    public boolean waitsFor(MemberId member) {
        return open() && answerOf(member).filter(ApproverAnswer::missing).isPresent();
    }

    /** Who has not answered yet, for people to read. */
    public List<ApproverAnswer> missing() {
        return open() ? answers.stream().filter(ApproverAnswer::missing).toList() : List.of();
    }

    /**
     * What the answers amount to: one no rejects (B7), all of those who are left must say yes (B6), and where nobody is
     * left who could answer there is no decision.
     */
    RequestState outcome() {
        if (answers.stream().anyMatch(answer -> Boolean.FALSE.equals(answer.approved()))) return RequestState.REJECTED;
        if (answers.stream().anyMatch(ApproverAnswer::missing)) return RequestState.OPEN;
        return answers.stream().anyMatch(ApproverAnswer::given) ? RequestState.APPROVED : RequestState.ENDED;
    }
}
