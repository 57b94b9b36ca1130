package org.havn.overlay;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.havn.candidates.Candidate;
import org.havn.interviews.SubmittedFeedback;
import org.havn.notes.NoteListing;
import org.havn.pipeline.ApplicationListing;
import org.jspecify.annotations.Nullable;

/** «In ATS»: what one caller may see of one person. What they may not see, or what there is none of, is not in it. */
record Card(
        Person candidate,
        List<Job> jobs,
        List<Feedback> feedback,
        List<Note> notes,
        List<Export> exports,
        @Nullable List<Contact.Line> contact,
        Contact.@Nullable Waiting coolOff,
        Contact.@Nullable Excluded exclusion) {

    record Person(
            UUID id,
            String name,
            @Nullable String headline,
            @Nullable String location,
            String url) {
        static Person of(Candidate candidate, String url) {
            return new Person(
                    candidate.id().value(), candidate.name().value(), candidate.headline(), candidate.location(), url);
        }
    }

    /** An application that passed Prospect; without {@code details} its feedback and notes are not the caller's to read. */
    record Job(
            UUID applicationId,
            UUID jobId,
            String jobNumber,
            String title,
            String stage,
            String status,
            @Nullable String outcome,
            boolean details,
            List<Step> progress,
            Instant updatedAt,
            @Nullable String recruiter) {
        static Job of(ApplicationListing application) {
            return new Job(
                    application.id().value(),
                    application.job().value(),
                    application.jobNumber().toString(),
                    application.jobTitle(),
                    application.stageName(),
                    word(application.status()),
                    application.outcome() == null ? null : word(application.outcome()),
                    application.details(),
                    application.steps().stream()
                            .map(step -> new Step(step.name(), word(step.state())))
                            .toList(),
                    application.movedAt(),
                    application.recruiters().isEmpty()
                            ? null
                            : application.recruiters().getFirst());
        }
    }

    record Step(String stage, String state) {}

    record Feedback(
            String jobTitle,
            String stage,
            String interviewer,
            boolean recommend,
            String overall,
            String strengths,
            String weaknesses,
            Instant submittedAt) {
        static Feedback of(SubmittedFeedback submitted) {
            return new Feedback(
                    submitted.jobTitle(),
                    submitted.stage(),
                    submitted.interviewer(),
                    submitted.recommend(),
                    submitted.overall(),
                    submitted.strengths(),
                    submitted.weaknesses(),
                    submitted.submittedAt());
        }
    }

    record Note(
            UUID id,
            String text,
            String author,
            String visibility,
            @Nullable String jobTitle,
            Instant createdAt) {
        static Note of(NoteListing note) {
            return new Note(
                    note.id().value(),
                    note.text(),
                    note.author(),
                    word(note.visibility()),
                    note.jobTitle(),
                    note.createdAt());
        }
    }

    /** «Exported as prospect to this job by them, then»: for the job's own people, so that nobody exports twice. */
    record Export(UUID applicationId, UUID jobId, String jobNumber, String jobTitle, String by, Instant at) {
        static Export of(ApplicationListing prospect) {
            return new Export(
                    prospect.id().value(),
                    prospect.job().value(),
                    prospect.jobNumber().toString(),
                    prospect.jobTitle(),
                    prospect.addedBy(),
                    prospect.addedAt());
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
