package org.havn.documents;

import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.merges.MergeParticipant;
import org.havn.merges.MovingRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Documents follow their person into another record. */
@Component
class DocumentMoves implements MergeParticipant {
    private final MovingRows documents;

    DocumentMoves(JdbcClient jdbc) {
        documents = new MovingRows(jdbc, "document", false);
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public int count(CandidateId of) {
        return documents.count(of);
    }

    @Override
    public Set<UUID> move(CandidateId merged, CandidateId survivor) {
        return documents.move(merged, survivor);
    }

    @Override
    public void moveBack(Set<UUID> rows, CandidateId merged, CandidateId survivor) {
        documents.moveBack(rows, merged, survivor);
    }
}
