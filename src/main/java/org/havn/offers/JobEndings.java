package org.havn.offers;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.havn.hiring.JobId;
import org.havn.jobs.Closing;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Endings;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A job is filled only by those who accepted an offer (B14, B15); with it ends whatever is open on it. */
@Component
class JobEndings implements Closing.Rule {
    private final OfferRepository offers;
    private final Endings endings;
    private final JdbcClient jdbc;
    private final Clock clock;

    JobEndings(OfferRepository offers, Endings endings, JdbcClient jdbc, Clock clock) {
        this.offers = offers;
        this.endings = endings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void closing(Member by, JobId job, Closing closing) {
        var chosen = closing.chosen().stream().map(ApplicationId::new).collect(Collectors.toUnmodifiableSet());
        if (!accepted(job).containsAll(chosen)) throw new Refused(Refusal.CHOSEN_NEEDED);
        endings.closeWithJob(by, job, chosen);
        jdbc.sql("""
                INSERT INTO job_closing (id, job_id, reason, comment, closed_by, closed_at)
                VALUES (:id, :job, :reason, :comment, :by, :now)
                """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("job", job.value())
                .param("reason", closing.reason().name())
                .param("comment", closing.comment())
                .param("by", by.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void reopening(Member by, JobId job) {
        endings.reopenWithJob(by, job);
    }

    private Set<ApplicationId> accepted(JobId job) {
        return offers.findByJobIdAndStateInOrderById(job, List.of(OfferState.ACCEPTED)).stream()
                .map(Offer::applicationId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
