package org.havn.outreach;

import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.merges.MergeParticipant;
import org.havn.merges.MovingRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wrote to either of two records wrote to the one person. */
@Component
class MessageMoves implements MergeParticipant {
    private final MovingRows messages;

    MessageMoves(JdbcClient jdbc) {
        messages = new MovingRows(jdbc, "message", false);
    }

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public int count(CandidateId of) {
        return messages.count(of);
    }

    @Override
    public Set<UUID> move(CandidateId merged, CandidateId survivor) {
        return messages.move(merged, survivor);
    }

    @Override
    public void moveBack(Set<UUID> rows, CandidateId merged, CandidateId survivor) {
        messages.moveBack(rows, merged, survivor);
    }
}
