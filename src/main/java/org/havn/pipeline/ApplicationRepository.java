package org.havn.pipeline;

import java.util.List;
import java.util.Optional;
import org.havn.candidates.CandidateId;
import org.havn.hiring.JobId;
import org.springframework.data.repository.ListCrudRepository;

interface ApplicationRepository extends ListCrudRepository<Application, ApplicationId> {
    Optional<Application> findByCandidateIdAndJobId(CandidateId candidate, JobId job);

    List<Application> findByJobIdAndStatusNotOrderById(JobId job, ApplicationStatus status);

    List<Application> findByJobIdAndOutcomeOrderById(JobId job, Outcome outcome);

    boolean existsByCandidateId(CandidateId candidate);
}
