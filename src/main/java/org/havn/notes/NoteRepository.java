package org.havn.notes;

import org.havn.pipeline.ApplicationId;
import org.springframework.data.repository.ListCrudRepository;

interface NoteRepository extends ListCrudRepository<Note, NoteId> {
    boolean existsByApplicationId(ApplicationId application);
}
