package org.havn.sharing;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.merges.MergeParticipant;
import org.havn.merges.MovingRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person agreed to stays theirs in whichever record they are kept; links made for them lead on. */
@Component
class ConsentMoves implements MergeParticipant {
    private final MovingRows consents;
    private final MovingRows links;

    ConsentMoves(JdbcClient jdbc) {
        consents = new MovingRows(jdbc, "share_consent", false);
        links = new MovingRows(jdbc, "share_link", false);
    }

    @Override
    public String name() {
        return "consents";
    }

    @Override
    public int count(CandidateId of) {
        return consents.count(of);
    }

    @Override
    public Set<UUID> move(CandidateId merged, CandidateId survivor) {
        var moved = new HashSet<>(consents.move(merged, survivor));
        moved.addAll(links.move(merged, survivor));
        return Set.copyOf(moved);
    }

    @Override
    public void moveBack(Set<UUID> rows, CandidateId merged, CandidateId survivor) {
        consents.moveBack(rows, merged, survivor);
        links.moveBack(rows, merged, survivor);
    }
}
