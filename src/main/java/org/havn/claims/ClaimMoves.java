package org.havn.claims;

import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.merges.MergeParticipant;
import org.havn.merges.MovingRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of a person follows them into another record. */
@Component
class ClaimMoves implements MergeParticipant {
    private final MovingRows claims;

    ClaimMoves(JdbcClient jdbc) {
        claims = new MovingRows(jdbc, "profile_claim", false);
    }

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public int count(CandidateId of) {
        return claims.count(of);
    }

    @Override
    public Set<UUID> move(CandidateId merged, CandidateId survivor) {
        return claims.move(merged, survivor);
    }

    @Override
    public void moveBack(Set<UUID> rows, CandidateId merged, CandidateId survivor) {
        claims.moveBack(rows, merged, survivor);
    }
}
