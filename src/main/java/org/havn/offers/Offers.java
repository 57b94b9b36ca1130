package org.havn.offers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobId;
import org.havn.hiring.Permission;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.jobs.Jobs;
import org.havn.pipeline.Application;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The offers, kept by hand. Days are those of the person who writes them down; comments have up to 4,000 characters. A
 * hiring manager keeps them only if the job's Offer activity lets them.
 */
@Service
@Transactional
public class Offers {
    static final Set<OfferState> OPEN = EnumSet.of(OfferState.PREPARED, OfferState.ACCEPTED);

    private static final int LONGEST_COMMENT = 4_000;

    private final OfferRepository offers;
    private final Applications applications;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final JdbcClient jdbc;

    Offers(OfferRepository offers, Applications applications, Jobs jobs, HiringTeams teams, JdbcClient jdbc) {
        this.offers = offers;
        this.applications = applications;
        this.jobs = jobs;
        this.teams = teams;
        this.jdbc = jdbc;
    }

    /** Whether the caller may keep offers on the job. */
    @Transactional(readOnly = true)
    public boolean may(Member by, JobId job) {
        return teams.may(by, Permission.OFFER, job);
    }

    /** The application's last offer, whatever became of it. */
    @Transactional(readOnly = true)
    public Optional<Offer> of(Member by, ApplicationId application) {
        applications.get(by, application);
        return offers.findFirstByApplicationIdOrderByIdDesc(application);
    }

    /** The openings of a job that no offer has taken yet; what anybody may know who may read the job. */
    @Transactional(readOnly = true)
    public int available(Member by, JobId job) {
        teams.require(by, Permission.READ, job);
        return openings(job);
    }

    /** The job's accepted offers: whom it can be filled with (B14). */
    @Transactional(readOnly = true)
    public List<Offer> accepted(Member by, JobId job) {
        teams.require(by, Permission.READ, job);
        return offers.findByJobIdAndStateInOrderById(job, List.of(OfferState.ACCEPTED));
    }

    /** Writes down that an offer was prepared for somebody at the Offer stage; it takes one of the job's openings. */
    public Offer prepare(Member by, ApplicationId id, int version, LocalDate on, @Nullable String comment) {
        var application = applications.get(by, id);
        teams.require(by, Permission.OFFER, application.jobId());
        var text = written(comment);
        hold(application.jobId());
        jobs.requireActive(application.jobId());
        if (!Integer.valueOf(version).equals(applications.get(by, id).version()))
            throw new Refused(Refusal.CHANGED_MEANWHILE);
        if (last(id).filter(known -> OPEN.contains(known.state())).isPresent()) throw new Refused(Refusal.OFFER_OPEN);
        if (openings(application.jobId()) < 1) throw new Refused(Refusal.NO_OPENING);
        applications.offered(by, id, Application.Offer.PREPARED, Change.OFFER_PREPARED, fields(on, text));
        return offers.save(Offer.prepared(id, application.jobId(), on, by.id(), text));
    }

    /** Writes down that the candidate accepted; {@code version} is the offer's. */
    public Offer accept(Member by, ApplicationId application, int version, LocalDate on, @Nullable String comment) {
        return answer(by, application, version, OfferState.ACCEPTED, on, comment);
    }

    /** Writes down that the candidate declined: the opening is free, and the application goes on without an offer. */
    public Offer decline(Member by, ApplicationId application, int version, LocalDate on, @Nullable String comment) {
        return answer(by, application, version, OfferState.DECLINED, on, comment);
    }

    /** Takes an offer back that was made or answered by mistake, while its job is open. */
    public Offer takeBack(Member by, ApplicationId id, int version, LocalDate on) {
        opened(by, id);
        var offer = seen(id, version);
        var back = save(offer.takenBack(on.isBefore(offer.preparedOn()) ? offer.preparedOn() : on, by.id()));
        applications.offered(by, id, null, Change.OFFER_TAKEN_BACK, Map.of());
        return back;
    }

    private Offer answer(
            Member by, ApplicationId id, int version, OfferState answer, LocalDate on, @Nullable String comment) {
        opened(by, id);
        var text = written(comment);
        var answered = save(seen(id, version).answered(answer, on, by.id(), text));
        var accepted = answer == OfferState.ACCEPTED;
        applications.offered(
                by,
                id,
                accepted ? Application.Offer.ACCEPTED : null,
                accepted ? Change.OFFER_ACCEPTED : Change.OFFER_DECLINED,
                fields(on, text));
        return answered;
    }

    /** Refuses whom may not change the offer; the job stays open until that is done. */
    private void opened(Member by, ApplicationId id) {
        var application = applications.get(by, id);
        teams.require(by, Permission.OFFER, application.jobId());
        hold(application.jobId());
        jobs.requireActive(application.jobId());
    }

    private Offer seen(ApplicationId application, int version) {
        var offer = last(application).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        if (!Integer.valueOf(version).equals(offer.version())) throw new Refused(Refusal.CHANGED_MEANWHILE);
        return offer;
    }

    private Optional<Offer> last(ApplicationId application) {
        return offers.findFirstByApplicationIdOrderByIdDesc(application);
    }

    private int openings(JobId job) {
        return jdbc.sql("""
                SELECT openings - (SELECT count(*)
                                     FROM offer
                                    WHERE offer.job_id = job.id
                                      AND offer.state IN ('PREPARED', 'ACCEPTED'))
                  FROM job
                 WHERE id = :job
                """).param("job", job.value()).query(Integer.class).single();
    }

    /** One change of a job's offers at a time: two at once would both take the last opening. */
    private void hold(JobId job) {
        jdbc.sql("SELECT id FROM job WHERE id = :job FOR NO KEY UPDATE")
                .param("job", job.value())
                .query()
                .listOfRows();
    }

    private Offer save(Offer offer) {
        try {
            return offers.save(offer);
        } catch (OptimisticLockingFailureException changed) {
            throw new Refused(Refusal.CHANGED_MEANWHILE);
        }
    }

    private static Map<String, Field> fields(LocalDate on, @Nullable String comment) {
        var fields = new HashMap<String, Field>();
        fields.put("when", new Field(null, on.toString()));
        if (comment != null) fields.put("comment", new Field(null, comment));
        return fields;
    }

    private static @Nullable String written(@Nullable String comment) {
        if (comment == null) return null;
        var text = comment.replace("\u0000", "").strip();
        if (text.length() > LONGEST_COMMENT) throw new Refused(Refusal.TOO_LARGE);
        return text.isEmpty() ? null : text;
    }
}
