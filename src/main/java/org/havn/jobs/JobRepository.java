package org.havn.jobs;

import java.util.Optional;
import org.havn.hiring.JobId;
import org.springframework.data.repository.ListCrudRepository;

interface JobRepository extends ListCrudRepository<Job, JobId> {
    Optional<Job> findByNumber(JobNumber number);
}
