package org.havn.candidates;

import org.springframework.data.repository.ListCrudRepository;

interface CandidateRepository extends ListCrudRepository<Candidate, CandidateId> {}
