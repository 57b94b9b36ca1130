package org.havn.world;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.havn.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** Members, jobs with their stages and activities, and who hires for which. */
final class Office {
    /** Member 0 administers, then of five: two recruiters, two hiring managers, one interviewer. */
    private static final List<String> ROLES =
            List.of("{RECRUITER}", "{HIRING_MANAGER}", "{INTERVIEWER}", "{RECRUITER}", "{HIRING_MANAGER}");

    private static final List<String> STAGES = List.of("PROSPECT", "APPLICATION", "SCREENING", "INTERVIEW", "OFFER");
    private static final List<String> STAGE_NAMES =
            List.of("Prospect", "Application", "Screening", "Interview", "Offer");
    static final int INTERVIEW = 3;
    /** Nobody recruits for more than some fifty jobs at a time. */
    private static final int GUESTS_UP_TO = 1_000;

    private final WorldSize size;
    private final Instant now;
    private final int firstNumber;
    private final List<UUID> guests;
    private final List<Job> jobs = new ArrayList<>();

    /** One of the world's jobs; team: recruiter first, then hiring manager, then interviewers. */
    record Job(int number, UUID id, boolean active, List<UUID> team) {
        UUID stage(int position) {
            return Ids.of(Ids.Kind.STAGE, number * 5L + position);
        }

        String stageName(int position) {
            return STAGE_NAMES.get(position);
        }
    }

    /** Guests: recruiters who were there before, and recruit for the first jobs, too. */
    Office(WorldSize size, Instant now, int firstNumber, List<UUID> guests) {
        this.size = size;
        this.now = now;
        this.firstNumber = firstNumber;
        this.guests = guests;
    }

    List<Job> jobs() {
        return jobs;
    }

    UUID member(int number) {
        return Ids.of(Ids.Kind.MEMBER, number % size.members());
    }

    private UUID of(int role, SplittableRandom random) {
        return member(1 + role + 5 * Words.skewed(random, (size.members() - 6) / 5));
    }

    void write(Connection to, @Nullable String passwordHash) throws SQLException {
        members(to, passwordHash);
        jobs(to);
        stages(to);
        teams(to);
    }

    private void members(Connection to, @Nullable String passwordHash) throws SQLException {
        var random = new SplittableRandom(1);
        try (var copy = new Copy(to, "member", "id, version, name, email, roles, language, created_at")) {
            for (int number = 0; number < size.members(); number++)
                copy.row(
                        member(number),
                        0,
                        Words.person(random),
                        "member" + number + "@world.test",
                        number == 0 ? "{ADMINISTRATOR,RECRUITER}" : ROLES.get((number - 1) % ROLES.size()),
                        number % 3 == 0 ? "en" : "da",
                        now);
        }
        if (passwordHash == null) return;
        try (var copy = new Copy(to, "member_password", "member_id, hash, set_at")) {
            for (int number = 0; number < size.members(); number++) copy.row(member(number), passwordHash, now);
        }
    }

    /** Of four jobs one is active; the first is, and is everybody's. */
    private void jobs(Connection to) throws SQLException {
        var random = new SplittableRandom(2);
        var columns = "id, version, number, title, description, location, openings, status, prospects_enabled, "
                + "search_text, created_by, created_at, activated_at, closed_at, skills, people_added";
        try (var copy = new Copy(to, "job", columns)) {
            for (int number = 0; number < size.jobs(); number++) {
                var status = number % 4 == 0 ? "ACTIVE" : number % 40 == 1 ? "DRAFT" : "CLOSED";
                var team = team(number, random);
                var id = Ids.of(Ids.Kind.JOB, number);
                var title = Words.title(random) + ", " + Words.place(random);
                var printed = firstNumber + number;
                var made = now.minusSeconds(3_600L * (size.jobs() - number));
                copy.row(
                        id,
                        0,
                        printed,
                        title,
                        "What the work is, with whom and for what. " + Words.sentence(random),
                        Words.place(random),
                        1 + random.nextInt(3),
                        status,
                        number % 10 != 3,
                        PersonName.fold(title) + " havn-" + printed,
                        team.getFirst(),
                        made,
                        status.equals("DRAFT") ? null : made,
                        status.equals("CLOSED") ? now : null,
                        Words.skills(random),
                        !status.equals("DRAFT"));
                jobs.add(new Job(number, id, status.equals("ACTIVE"), team));
            }
        }
    }

    private List<UUID> team(int number, SplittableRandom random) {
        var team = new LinkedHashSet<UUID>();
        team.add(of(0, random));
        team.add(of(1, random));
        team.add(of(2, random));
        if (number % 3 == 0) team.add(of(2, random));
        if (number % 20 == 0 && number < GUESTS_UP_TO) team.addAll(guests);
        return List.copyOf(new ArrayList<>(team));
    }

    private void stages(Connection to) throws SQLException {
        try (var copy = new Copy(to, "stage", "id, job_id, position, kind, name")) {
            for (var job : jobs)
                for (int at = 0; at < STAGES.size(); at++)
                    copy.row(job.stage(at), job.id(), at, STAGES.get(at), STAGE_NAMES.get(at));
        }
        try (var copy = new Copy(to, "activity", "id, stage_id, position, kind, name, reminder")) {
            for (var job : jobs)
                for (int at = 0; at < STAGES.size(); at++)
                    copy.row(
                            Ids.of(Ids.Kind.ACTIVITY, job.number() * 5L + at),
                            job.stage(at),
                            0,
                            at == 2 ? "CHECKLIST" : STAGES.get(at),
                            at == 2 ? "Phone screen" : STAGE_NAMES.get(at),
                            "NONE");
        }
    }

    private void teams(Connection to) throws SQLException {
        var roles = List.of("RECRUITER", "HIRING_MANAGER", "INTERVIEWER");
        try (var copy = new Copy(to, "hiring_team_member", "job_id, member_id, role, added_at")) {
            for (var job : jobs)
                for (int place = 0; place < job.team().size(); place++) {
                    var member = job.team().get(place);
                    copy.row(
                            job.id(),
                            member,
                            guests.contains(member) ? "RECRUITER" : roles.get(Math.min(place, 2)),
                            now);
                }
        }
    }
}
