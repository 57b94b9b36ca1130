package org.havn.links;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.merges.MergeParticipant;
import org.havn.merges.MovingRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** LinkedIn links and captured pages follow their person: the survivor is recognised by the profiles of both. */
@Component
class LinkMoves implements MergeParticipant {
    private final MovingRows links;
    private final MovingRows captures;
    private final ApplicationEventPublisher events;

    LinkMoves(JdbcClient jdbc, ApplicationEventPublisher events) {
        links = new MovingRows(jdbc, "linkedin_identity", false);
        captures = new MovingRows(jdbc, "capture", false);
        this.events = events;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public int count(CandidateId of) {
        return captures.count(of) + (links.count(of) > 0 ? 1 : 0);
    }

    @Override
    public Set<UUID> move(CandidateId merged, CandidateId survivor) {
        var moved = new HashSet<>(links.move(merged, survivor));
        if (!moved.isEmpty()) events.publishEvent(new ProfileLinked(survivor));
        moved.addAll(captures.move(merged, survivor));
        return Set.copyOf(moved);
    }

    @Override
    public void moveBack(Set<UUID> rows, CandidateId merged, CandidateId survivor) {
        links.moveBack(rows, merged, survivor);
        captures.moveBack(rows, merged, survivor);
        events.publishEvent(new ProfileLinked(merged));
        events.publishEvent(new ProfileUnlinked(survivor));
    }
}
