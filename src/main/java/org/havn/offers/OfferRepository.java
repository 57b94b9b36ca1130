package org.havn.offers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.havn.hiring.JobId;
import org.havn.pipeline.ApplicationId;
import org.springframework.data.repository.ListCrudRepository;

interface OfferRepository extends ListCrudRepository<Offer, OfferId> {
    Optional<Offer> findFirstByApplicationIdOrderByIdDesc(ApplicationId application);

    List<Offer> findByJobIdAndStateInOrderById(JobId job, Collection<OfferState> states);
}
