package org.havn.hiring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.havn.team.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works on which job, and what that lets them do. */
@Service
@Transactional
public class HiringTeams {
    private final JdbcClient jdbc;
    private final Members members;
    private final Clock clock;

    HiringTeams(JdbcClient jdbc, Members members, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.clock = clock;
    }

    /** Whether the caller has the right on the job; of an unknown job nobody has any. */
    @Transactional(readOnly = true)
    public boolean may(Member by, Permission permission, JobId job) {
        return permission.heldBy(by, standing(by.id(), job));
    }

    /** Passes if the caller has the right; else not allowed, or not found where even reading is refused. */
    @Transactional(readOnly = true)
    public void require(Member by, Permission permission, JobId job) {
        var standing = standing(by.id(), job);
        if (permission.heldBy(by, standing)) return;
        throw new Refused(Permission.READ.heldBy(by, standing) ? Refusal.NOT_ALLOWED : Refusal.NOT_FOUND);
    }

    /** The places that count for the member on the job: their own, or that of whom they are a delegate for. */
    @Transactional(readOnly = true)
    public Set<JobRole> standing(MemberId member, JobId job) {
        var roles = EnumSet.noneOf(JobRole.class);
        jdbc.sql("""
                SELECT coalesce(appointer.role, own.role)
                  FROM hiring_team_member own
                  LEFT JOIN hiring_team_member appointer
                         ON appointer.job_id = own.job_id
                        AND appointer.member_id = own.for_id
                 WHERE own.job_id = :job
                   AND own.member_id = :member
                """)
                .param("job", job.value())
                .param("member", member.value())
                .query(String.class)
                .list()
                .forEach(role -> roles.add(JobRole.valueOf(role)));
        return roles;
    }

    /** The jobs among these on which the caller has the right: one question for a whole list. */
    @Transactional(readOnly = true)
    public Set<JobId> where(Member by, Permission permission, Collection<JobId> jobs) {
        var standing = new HashMap<JobId, Set<JobRole>>();
        jdbc.sql("""
                SELECT own.job_id,
                       coalesce(appointer.role, own.role) AS role
                  FROM hiring_team_member own
                  LEFT JOIN hiring_team_member appointer
                         ON appointer.job_id = own.job_id
                        AND appointer.member_id = own.for_id
                 WHERE own.job_id = ANY (:jobs)
                   AND own.member_id = :member
                """)
                .param("jobs", jobs.stream().map(JobId::value).toArray(UUID[]::new))
                .param("member", by.id().value())
                .query((row, number) -> standing.put(
                        new JobId(row.getObject("job_id", UUID.class)),
                        EnumSet.of(JobRole.valueOf(row.getString("role")))))
                .list();
        return jobs.stream()
                .filter(job -> permission.heldBy(by, standing.getOrDefault(job, Set.of())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The team, recruiters first; refused to whom may not read the job. */
    @Transactional(readOnly = true)
    public List<TeamPlace> of(Member by, JobId job) {
        require(by, Permission.READ, job);
        return places(job);
    }

    /** Puts a colleague on the team; a recruiter or hiring manager must hold that role (A3), an interviewer none (A4). */
    public void add(Member by, JobId job, MemberId added, JobRole role) {
        require(by, Permission.EDIT_TEAM, job);
        if (role == JobRole.DELEGATE) throw new Refused(Refusal.NOT_ALLOWED);
        var colleague = members.find(added).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        place(job, colleague, role);
    }

    /** Appoints a delegate for the caller alone, who must be recruiter or hiring manager on the job (A8, A9). */
    public void appointDelegate(Member by, JobId job, MemberId delegate) {
        lock(job);
        var own = placeOf(job, by.id())
                .filter(place -> place.role() == JobRole.RECRUITER || place.role() == JobRole.HIRING_MANAGER);
        if (own.isEmpty()) {
            require(by, Permission.READ, job);
            throw new Refused(Refusal.NOT_ALLOWED);
        }
        if (members.find(delegate).isEmpty()) throw new Refused(Refusal.NOT_FOUND);
        insert(job, delegate, JobRole.DELEGATE, Optional.of(by.id()));
    }

    /** Takes somebody off the team, with their delegates; the last recruiter stays, a delegate removes nobody of their side (A10). */
    public void remove(Member by, JobId job, MemberId removed) {
        lock(job);
        require(by, Permission.EDIT_TEAM, job);
        var place = placeOf(job, removed).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        var own = placeOf(job, by.id());
        var delegate = own.isPresent() && own.get().role() == JobRole.DELEGATE && !by.is(Role.ADMINISTRATOR);
        if (delegate
                && (place.role() == JobRole.DELEGATE || removed.equals(own.get().actsFor())))
            throw new Refused(Refusal.NOT_ALLOWED);
        var recruiters = places(job).stream()
                .filter(other -> other.role() == JobRole.RECRUITER)
                .count();
        if (place.role() == JobRole.RECRUITER && recruiters == 1) throw new Refused(Refusal.LAST_RECRUITER);
        jdbc.sql("DELETE FROM hiring_team_member WHERE job_id = :job AND (member_id = :member OR for_id = :member)")
                .param("job", job.value())
                .param("member", removed.value())
                .update();
    }

    /** The first place on a new job is its creator's. Asks no right: the room that makes the job did. */
    public void found(JobId job, Member creator, JobRole role) {
        place(job, creator, role);
    }

    private void place(JobId job, Member colleague, JobRole role) {
        if (role == JobRole.RECRUITER && !colleague.is(Role.RECRUITER)) throw new Refused(Refusal.ROLE_NEEDED);
        if (role == JobRole.HIRING_MANAGER && !colleague.is(Role.HIRING_MANAGER))
            throw new Refused(Refusal.ROLE_NEEDED);
        insert(job, colleague.id(), role, Optional.empty());
    }

    private List<TeamPlace> places(JobId job) {
        return jdbc.sql("""
                SELECT job_id, member_id, role, for_id, added_at
                  FROM hiring_team_member
                 WHERE job_id = :job
                 ORDER BY array_position(ARRAY['RECRUITER', 'HIRING_MANAGER', 'INTERVIEWER', 'DELEGATE'], role),
                          added_at,
                          member_id
                """).param("job", job.value()).query(HiringTeams::row).list();
    }

    /** One change of a team at a time: two recruiters who remove each other would leave none, a delegate nobody's. */
    private void lock(JobId job) {
        jdbc.sql("SELECT id FROM job WHERE id = :job FOR NO KEY UPDATE")
                .param("job", job.value())
                .query()
                .listOfRows();
    }

    private Optional<TeamPlace> placeOf(JobId job, MemberId member) {
        return places(job).stream()
                .filter(place -> place.member().equals(member))
                .findFirst();
    }

    private void insert(JobId job, MemberId member, JobRole role, Optional<MemberId> actsFor) {
        try {
            jdbc.sql("""
                    INSERT INTO hiring_team_member (job_id, member_id, role, for_id, added_at)
                    VALUES (:job, :member, :role, :actsFor, :now)
                    """)
                    .param("job", job.value())
                    .param("member", member.value())
                    .param("role", role.name())
                    .param("actsFor", actsFor.map(MemberId::value).orElse(null))
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException already) {
            throw new Refused(Refusal.ALREADY_ON_TEAM);
        }
    }

    private static TeamPlace row(ResultSet row, int number) throws SQLException {
        var actsFor = row.getObject("for_id", UUID.class);
        return new TeamPlace(
                new JobId(row.getObject("job_id", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class)),
                JobRole.valueOf(row.getString("role")),
                actsFor == null ? null : new MemberId(actsFor),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
