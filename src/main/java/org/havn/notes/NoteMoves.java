package org.havn.notes;

import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.merges.MergeParticipant;
import org.havn.merges.MovingRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes follow their person into another record, those on an application too. */
@Component
class NoteMoves implements MergeParticipant {
    private final MovingRows notes;

    NoteMoves(JdbcClient jdbc) {
        notes = new MovingRows(jdbc, "note", true);
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public int count(CandidateId of) {
        return notes.count(of);
    }

    @Override
    public Set<UUID> move(CandidateId merged, CandidateId survivor) {
        return notes.move(merged, survivor);
    }

    @Override
    public void moveBack(Set<UUID> rows, CandidateId merged, CandidateId survivor) {
        notes.moveBack(rows, merged, survivor);
    }
}
