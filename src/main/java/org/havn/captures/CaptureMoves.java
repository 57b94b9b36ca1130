package org.havn.captures;

import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.merges.MergeParticipant;
import org.havn.merges.MovingRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Captured pages follow their person. What is known beside the record stays: the survivor's own is the truth. */
@Component
class CaptureMoves implements MergeParticipant {
    private final MovingRows captures;

    CaptureMoves(JdbcClient jdbc) {
        captures = new MovingRows(jdbc, "page_capture", false);
    }

    @Override
    public String name() {
        return "captures";
    }

    @Override
    public int count(CandidateId of) {
        return captures.count(of);
    }

    @Override
    public Set<UUID> move(CandidateId merged, CandidateId survivor) {
        return captures.move(merged, survivor);
    }

    @Override
    public void moveBack(Set<UUID> rows, CandidateId merged, CandidateId survivor) {
        captures.moveBack(rows, merged, survivor);
    }
}
