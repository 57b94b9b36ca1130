package org.havn.offers;

import java.time.LocalDate;
import org.havn.hiring.JobId;
import org.havn.pipeline.ApplicationId;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** An offer to an applicant, kept by hand: prepared on a day, later answered on another. */
public record Offer(
        @Id OfferId id,
        @Version @Nullable Integer version,
        ApplicationId applicationId,
        JobId jobId,
        OfferState state,
        LocalDate preparedOn,
        MemberId preparedBy,
        @Nullable LocalDate answeredOn,
        @Nullable MemberId answeredBy,
        @Nullable String comment) {

    static Offer prepared(ApplicationId application, JobId job, LocalDate on, MemberId by, @Nullable String comment) {
        return new Offer(OfferId.next(), null, application, job, OfferState.PREPARED, on, by, null, null, comment);
    }

    /** The offer with its answer, not given before it was prepared. */
    Offer answered(OfferState answer, LocalDate on, MemberId by, @Nullable String said) {
        if (state != OfferState.PREPARED) throw new Refused(Refusal.CHANGED_MEANWHILE);
        if (on.isBefore(preparedOn)) throw new Refused(Refusal.MALFORMED);
        return new Offer(
                id,
                version,
                applicationId,
                jobId,
                answer,
                preparedOn,
                preparedBy,
                on,
                by,
                said == null ? comment : said);
    }

    /** The offer, no longer one: made by mistake, or answered wrongly. */
    Offer takenBack(LocalDate on, MemberId by) {
        if (state != OfferState.PREPARED && state != OfferState.ACCEPTED) throw new Refused(Refusal.CHANGED_MEANWHILE);
        return new Offer(
                id, version, applicationId, jobId, OfferState.TAKEN_BACK, preparedOn, preparedBy, on, by, comment);
    }
}
