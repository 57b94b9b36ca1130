package org.havn.world;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.SplittableRandom;

/** Applications, each with the way it went, and the feedback on those that came to an interview. */
final class Hiring {
    private final WorldSize size;
    private final Office office;
    private final Instant now;

    Hiring(WorldSize size, Office office, Instant now) {
        this.size = size;
        this.office = office;
        this.now = now;
    }

    /** Candidate i applies with numbers 2i and 2i + 1, the second time for another job. */
    private record Application(int number, int candidate, Office.Job job, int stage, boolean closed) {}

    private Application application(int number) {
        var random = new SplittableRandom(7_919L * number + 3);
        var candidate = number / 2;
        var jobs = office.jobs();
        var first = number % 2 == 0;
        // The second half of the jobs is for second applications, so that nobody applies twice for one job.
        var half = jobs.size() / 2;
        var job = first && candidate < size.crowd()
                ? jobs.getFirst()
                : jobs.get((first ? 1 : half) + Words.skewed(random, half - 1));
        return new Application(
                number,
                candidate,
                job,
                Words.skewed(random, Office.INTERVIEW + 2),
                !job.active() || random.nextInt(100) < 40);
    }

    void write(Connection to) throws SQLException {
        applications(to);
        moves(to);
        feedback(to);
    }

    private void applications(Connection to) throws SQLException {
        var columns =
                "id, version, candidate_id, job_id, stage_id, status, passed_prospect, reached_offer, silver, source, "
                        + "outcome, rejection_reason, added_by, added_at, moved_by, moved_at";
        try (var copy = new Copy(to, "application", columns)) {
            for (int number = 0; number < size.applications(); number++) {
                var it = application(number);
                var recruiter = it.job().team().getFirst();
                var reached = it.stage() == Office.INTERVIEW + 1;
                var at = moment(number);
                var rejected = it.closed() && number % 7 != 0;
                copy.row(
                        Ids.of(Ids.Kind.APPLICATION, number),
                        0,
                        Ids.of(Ids.Kind.CANDIDATE, it.candidate()),
                        it.job().id(),
                        it.job().stage(it.stage()),
                        it.closed() ? "CLOSED" : "ACTIVE",
                        it.stage() > 0,
                        reached,
                        reached && it.closed() && number % 3 == 0,
                        number % 3 == 0 ? "LINKEDIN" : "CAREER_SITE",
                        !it.closed() ? null : rejected ? "NOT_SELECTED" : "JOB_CLOSED",
                        rejected ? 1 + number % 14 : null,
                        recruiter,
                        at,
                        recruiter,
                        at.plusSeconds(86_400));
            }
        }
    }

    /** Four entries each: added, and three moves or fewer moves and what came after them. */
    private void moves(Connection to) throws SQLException {
        try (var copy = new Copy(to, "history_entry", "id, subject, subject_id, change, fields, by_member, at")) {
            for (int number = 0; number < size.applications(); number++) {
                var it = application(number);
                var recruiter = it.job().team().getFirst();
                for (int step = 0; step < 4; step++) {
                    var from = it.job().stageName(step % 5);
                    var onward = it.job().stageName((step + 1) % 5);
                    var last = step == 3 && it.closed();
                    copy.row(
                            Ids.of(Ids.Kind.MOVE, number * 4L + step),
                            "APPLICATION",
                            Ids.of(Ids.Kind.APPLICATION, number),
                            step == 0 ? "ADDED" : last ? "REJECTED" : "MOVED",
                            last ? "{}" : "{\"stage\": {\"was\": \"" + from + "\", \"is\": \"" + onward + "\"}}",
                            recruiter,
                            moment(number).plusSeconds(21_600L * step));
                }
            }
        }
    }

    /** As many as candidates: by an interviewer of the job on every second application; of twenty, one is a draft. */
    private void feedback(Connection to) throws SQLException {
        var columns = "id, version, application_id, stage_id, interviewer, recommend, overall, strengths, weaknesses, "
                + "saved_at, submitted_at";
        var random = new SplittableRandom(5);
        try (var copy = new Copy(to, "feedback", columns)) {
            for (int number = 0; number < size.feedback(); number++) {
                var it = application(number * 2);
                var at = moment(number * 2).plusSeconds(90_000);
                copy.row(
                        Ids.of(Ids.Kind.FEEDBACK, number),
                        0,
                        Ids.of(Ids.Kind.APPLICATION, number * 2L),
                        it.job().stage(Office.INTERVIEW),
                        it.job().team().get(2),
                        number % 3 != 0,
                        Words.sentence(random),
                        Words.sentence(random),
                        Words.sentence(random),
                        at,
                        number % 20 == 0 ? null : at);
            }
        }
    }

    private Instant moment(int number) {
        return now.minusSeconds(40L * (size.applications() - number) + 90_000);
    }
}
