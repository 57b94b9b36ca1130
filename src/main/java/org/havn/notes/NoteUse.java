package org.havn.notes;

import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.ApplicationUse;
import org.springframework.stereotype.Component;

/** An application with a note is not taken back. */
@Component
class NoteUse implements ApplicationUse {
    private final NoteRepository notes;

    NoteUse(NoteRepository notes) {
        this.notes = notes;
    }

    @Override
    public boolean touches(ApplicationId application) {
        return notes.existsByApplicationId(application);
    }
}
