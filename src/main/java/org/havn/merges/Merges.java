package org.havn.merges;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateDetails;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.hiring.Permission;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.history.History;
import org.havn.history.Subject;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two records of one person become one, and within 30 days two again. The record that is merged away stays, out of sight;
 * what belonged to it moves to the survivor, and its address leads there.
 */
@Service
@Transactional
public class Merges {
    private final Candidates candidates;
    private final MergeRecords records;
    private final ObjectProvider<MergeParticipant> participants;
    private final History history;
    private final Clock clock;

    Merges(
            Candidates candidates,
            MergeRecords records,
            ObjectProvider<MergeParticipant> participants,
            History history,
            Clock clock) {
        this.candidates = candidates;
        this.records = records;
        this.participants = participants;
        this.history = history;
        this.clock = clock;
    }

    /** What a merge would do; for whoever may change candidates and open both. */
    @Transactional(readOnly = true)
    public MergePreview preview(Member by, CandidateId survivor, CandidateId merged) {
        var kept = kept(by, survivor);
        var gone = kept(by, merged);
        if (kept.id().equals(gone.id())) throw new Refused(Refusal.SAME_RECORD);
        var moving = new TreeMap<String, Integer>();
        participants.orderedStream().forEach(one -> moving.put(one.name(), one.count(gone.id())));
        return new MergePreview(kept, gone, moving);
    }

    /**
     * Merges the second record of the preview into the first, which then says {@code details} and keeps every e-mail of
     * both. Refused if either was changed since the preview.
     */
    public MergeId merge(Member by, MergePreview seen, CandidateDetails details) {
        var both = preview(by, seen.survivor().id(), seen.merged().id());
        candidates.lock(both.survivor().id(), both.merged().id());
        var survivor = unchanged(by, seen.survivor());
        var merged = unchanged(by, seen.merged());
        var after = details.withEmailsOf(survivor.details()).withEmailsOf(merged.details());
        var moved = new TreeMap<String, Set<UUID>>();
        participants.orderedStream().forEach(one -> moved.put(one.name(), one.move(merged.id(), survivor.id())));
        candidates.become(merged, survivor, after);
        var id = MergeId.next();
        records.add(
                by,
                new MergeRecords.Merge(
                        id, survivor.id(), merged.id(), survivor.details(), after, moved, clock.instant(), false));
        record(by, Change.MERGED, survivor, merged);
        return id;
    }

    /** The merges into the candidate that can still be undone, newest first; none for whom may not undo them. */
    @Transactional(readOnly = true)
    public List<MergeListing> undoable(Member by, CandidateId survivor) {
        if (!Permission.KEEP_CANDIDATES.heldBy(by)) return List.of();
        return records.undoable(candidates.get(by, survivor).id());
    }

    /**
     * Takes a merge back: what was there before goes back to where it was, what was added or changed since stays with the
     * survivor. Refused after 30 days, a second time, and while the survivor itself is merged into another.
     */
    public void undo(Member by, MergeId id) {
        var merge = records.locked(id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        var open = kept(by, merge.survivor());
        if (merge.undone()) throw new Refused(Refusal.ALREADY_UNDONE);
        if (merge.at().plus(MergeRecords.UNDOABLE).isBefore(clock.instant())) throw new Refused(Refusal.TOO_LATE);
        if (!open.id().equals(merge.survivor())) throw new Refused(Refusal.MERGED_FURTHER);
        candidates.lock(merge.survivor(), merge.merged());
        var survivor = kept(by, merge.survivor());
        if (!survivor.id().equals(merge.survivor())) throw new Refused(Refusal.MERGED_FURTHER);
        var merged = candidates.partAgain(
                merge.merged(), survivor, survivor.details().takingBack(merge.before(), merge.after()));
        participants
                .orderedStream()
                .forEach(one -> one.moveBack(
                        merge.moved().getOrDefault(one.name(), Set.of()), merge.merged(), merge.survivor()));
        records.undone(by, id);
        record(by, Change.UNMERGED, survivor, merged);
    }

    private Candidate kept(Member by, CandidateId id) {
        var candidate = candidates.get(by, id);
        if (!Permission.KEEP_CANDIDATES.heldBy(by)) throw new Refused(Refusal.NOT_ALLOWED);
        return candidate;
    }

    private Candidate unchanged(Member by, Candidate seen) {
        var now = candidates.get(by, seen.id());
        if (!now.id().equals(seen.id()) || !Objects.equals(now.version(), seen.version()))
            throw new Refused(Refusal.CHANGED_MEANWHILE);
        return now;
    }

    private void record(Member by, Change change, Candidate survivor, Candidate merged) {
        var names =
                Map.of("name", new Field(merged.name().value(), survivor.name().value()));
        history.record(by, Subject.CANDIDATE, survivor.id().value(), change, names);
        history.record(by, Subject.CANDIDATE, merged.id().value(), change, names);
    }
}
