package org.havn.boards;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.havn.jobs.StageId;
import org.havn.pipeline.Applications;
import org.havn.pipeline.Endings;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The same done to up to 200 applications. Each stands for itself: one that is refused, or that somebody else changed
 * meanwhile, keeps none of the others back.
 */
@Service
public class Selections {
    public static final int MOST = 200;

    private final Applications applications;
    private final Endings endings;

    Selections(Applications applications, Endings endings) {
        this.applications = applications;
        this.endings = endings;
    }

    public BulkAnswer move(Member by, Collection<Chosen> chosen, StageId to) {
        return each(by, chosen, one -> applications.move(by, one.application(), one.version(), to));
    }

    /** Closes each as not selected, with the same reason and comment. */
    public BulkAnswer reject(Member by, Collection<Chosen> chosen, int reason, @Nullable String comment) {
        return each(by, chosen, one -> endings.reject(by, one.application(), one.version(), reason, comment));
    }

    /** Takes a move back: each to where it was, if nobody has touched it since. */
    public BulkAnswer back(Member by, BulkAnswer moved) {
        var done = new ArrayList<BulkAnswer.Done>();
        var not = new ArrayList<BulkAnswer.Not>();
        for (var one : moved.done()) {
            var answer = move(by, List.of(new Chosen(one.application(), one.version(), "")), one.from());
            done.addAll(answer.done());
            not.addAll(answer.not());
        }
        return new BulkAnswer(done, not);
    }

    @FunctionalInterface
    private interface Deed {
        void to(Chosen one);
    }

    private BulkAnswer each(Member by, Collection<Chosen> chosen, Deed deed) {
        if (chosen.size() > MOST) throw new Refused(Refusal.TOO_MANY);
        var done = new ArrayList<BulkAnswer.Done>();
        var not = new ArrayList<BulkAnswer.Not>();
        for (var one : chosen) {
            try {
                var from = applications.get(by, one.application()).stageId();
                deed.to(one);
                var now = applications.get(by, one.application()).version();
                done.add(new BulkAnswer.Done(one.application(), Objects.requireNonNull(now), from));
            } catch (Refused refused) {
                not.add(new BulkAnswer.Not(one.application(), one.name(), refused));
            }
        }
        return new BulkAnswer(done, not);
    }
}
