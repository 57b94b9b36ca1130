package org.havn.exclusions;

import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.merges.MergeParticipant;
import org.havn.merges.MovingRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is not to be contacted in either of two records is not to be contacted. */
@Component
class ExclusionMoves implements MergeParticipant {
    private final MovingRows exclusions;

    ExclusionMoves(JdbcClient jdbc) {
        exclusions = new MovingRows(jdbc, "exclusion", false);
    }

    @Override
    public String name() {
        return "exclusions";
    }

    @Override
    public int count(CandidateId of) {
        return exclusions.count(of);
    }

    @Override
    public Set<UUID> move(CandidateId merged, CandidateId survivor) {
        return exclusions.move(merged, survivor);
    }

    @Override
    public void moveBack(Set<UUID> rows, CandidateId merged, CandidateId survivor) {
        exclusions.moveBack(rows, merged, survivor);
    }
}
