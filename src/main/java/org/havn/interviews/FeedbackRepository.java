package org.havn.interviews;

import java.util.Optional;
import org.havn.jobs.StageId;
import org.havn.pipeline.ApplicationId;
import org.havn.team.MemberId;
import org.springframework.data.repository.ListCrudRepository;

interface FeedbackRepository extends ListCrudRepository<Feedback, FeedbackId> {
    Optional<Feedback> findByApplicationIdAndStageIdAndInterviewer(
            ApplicationId application, StageId stage, MemberId interviewer);

    boolean existsByApplicationId(ApplicationId application);
}
