package org.havn.captures;

import java.util.List;
import java.util.Map;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateChanged;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.history.History;
import org.havn.history.Subject;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a page or a file said of a person, set right by whoever keeps the candidate. What the person entered is not (C13). */
@Service
@Transactional
public class Corrections {
    private static final int MOST_ENTRIES = 200;
    private static final int LONGEST_ENTRY = 1_000;
    private static final int LONGEST_ABOUT = 10_000;

    private final Candidates candidates;
    private final Facts facts;
    private final History history;
    private final ApplicationEventPublisher events;

    Corrections(Candidates candidates, Facts facts, History history, ApplicationEventPublisher events) {
        this.candidates = candidates;
        this.facts = facts;
        this.history = history;
        this.events = events;
    }

    /** Whether the member may correct this; who only reads the candidate, and what the person entered: no. */
    @Transactional(readOnly = true)
    public boolean mayCorrect(Member by, CandidateId candidate, Fact fact) {
        return !fact.own() && candidates.mayKeep(by, candidate);
    }

    /** Puts other words in the place of those the caller saw; where they came from stays. */
    public void correct(Member by, CandidateId candidate, Fact seen, List<String> texts) {
        var words = texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (words.isEmpty()) throw new Refused(Refusal.MISSING_FIELD);
        var longest = seen.field().list() ? LONGEST_ENTRY : LONGEST_ABOUT;
        if (words.size() > (seen.field().list() ? MOST_ENTRIES : 1)
                || words.stream().anyMatch(text -> text.length() > longest || text.indexOf('\0') >= 0))
            throw new Refused(Refusal.MALFORMED);
        var id = asSeen(by, candidate, seen);
        if (words.equals(seen.texts())) return;
        facts.correct(by, id, seen.field(), words);
        told(by, id, seen, String.join("\n", words));
    }

    /** Takes it away. A page that still says it offers it again, and does not bring it back by itself. */
    public void remove(Member by, CandidateId candidate, Fact seen) {
        var id = asSeen(by, candidate, seen);
        facts.remove(id, seen.field());
        told(by, id, seen, null);
    }

    private CandidateId asSeen(Member by, CandidateId candidate, Fact seen) {
        var id = kept(by, candidate).id();
        candidates.lock(id, id);
        var now = facts.beside(id).stream()
                .filter(fact -> fact.field() == seen.field())
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.CHANGED_MEANWHILE));
        if (now.own()) throw new Refused(Refusal.NOT_ALLOWED);
        if (!now.equals(seen)) throw new Refused(Refusal.CHANGED_MEANWHILE);
        return id;
    }

    private void told(Member by, CandidateId candidate, Fact was, @Nullable String now) {
        history.record(
                by,
                Subject.CANDIDATE,
                candidate.value(),
                Change.EDITED,
                Map.of(was.field().code(), new Field(String.join("\n", was.texts()), now)));
        events.publishEvent(new CandidateChanged(candidate));
    }

    private Candidate kept(Member by, CandidateId id) {
        var candidate = candidates.get(by, id);
        if (!candidates.mayKeep(by, candidate.id())) throw new Refused(Refusal.NOT_ALLOWED);
        return candidate;
    }
}
