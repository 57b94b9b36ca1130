package org.havn.candidates;

import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CandidateRepository extends ListCrudRepository<Candidate, CandidateId> {
    @Modifying
    @Query("UPDATE candidate SET source = :source, version = version + 1 WHERE id = :id AND source <> :source")
    void cameFrom(UUID id, String source);
}
