package org.havn.permissions;

import org.havn.candidates.Candidate;
import org.havn.documents.DocumentId;
import org.havn.jobs.Job;
import org.havn.notes.NoteId;
import org.havn.pipeline.ApplicationId;

/** One job with its team, a draft, a strict one that needs approval, an applicant with notes and feedback, a prospect with a note: what one cell of the matrix acts on. */
record CaseFixture(
        Job job,
        Job draft,
        Job strict,
        Candidate astrid,
        ApplicationId applicant,
        Candidate bo,
        ApplicationId prospect,
        NoteId teamNote,
        NoteId prospectNote,
        NoteId privateNote,
        Candidate clara,
        DocumentId resume,
        DocumentId letter) {}
