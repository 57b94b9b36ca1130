package org.havn.pools;

import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.merges.MergeParticipant;
import org.havn.merges.MovingRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person stays in their pools when two records of them become one. */
@Component
class PoolMoves implements MergeParticipant {
    private final MovingRows entries;

    PoolMoves(JdbcClient jdbc) {
        entries = new MovingRows(jdbc, "pool_entry", false);
    }

    @Override
    public String name() {
        return "pools";
    }

    @Override
    public int count(CandidateId of) {
        return entries.count(of);
    }

    @Override
    public Set<UUID> move(CandidateId merged, CandidateId survivor) {
        return entries.move(merged, survivor);
    }

    @Override
    public void moveBack(Set<UUID> rows, CandidateId merged, CandidateId survivor) {
        entries.moveBack(rows, merged, survivor);
    }
}
