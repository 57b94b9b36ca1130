package org.havn.merges;

import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateId;

/**
 * A room that keeps something of candidates. It moves its own rows when two records become one, within the transaction of
 * the merge and with both records locked, and moves them back when the merge is undone.
 */
public interface MergeParticipant {
    /** What moves, as a key of the texts ({@code merge.moves.<name>}) and of the record kept for the undo. */
    String name();

    int count(CandidateId of);

    /** The ids of the rows that changed hands. */
    Set<UUID> move(CandidateId merged, CandidateId survivor);

    /** Of these rows, what is still there goes back to where it was. */
    void moveBack(Set<UUID> rows, CandidateId merged, CandidateId survivor);
}
