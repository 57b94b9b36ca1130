package org.havn.hiring;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.history.History;
import org.havn.history.Subject;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.havn.team.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works on which job, and what that lets them do. */
@Service
@Transactional
public class HiringTeams {
    private final JdbcClient jdbc;
    private final TeamPlaces places;
    private final Members members;
    private final Conditions conditions;
    private final History history;
    private final ApplicationEventPublisher events;

    HiringTeams(
            JdbcClient jdbc,
            TeamPlaces places,
            Members members,
            Conditions conditions,
            History history,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.places = places;
        this.members = members;
        this.conditions = conditions;
        this.history = history;
        this.events = events;
    }

    /** Whether the caller has the right on the job; of an unknown job nobody has any. */
    @Transactional(readOnly = true)
    public boolean may(Member by, Permission permission, JobId job) {
        return held(by, permission, job, standing(by.id(), job));
    }

    private boolean held(Member by, Permission permission, JobId job, Set<JobRole> standing) {
        if (!permission.heldBy(by, standing)) return false;
        return !permission.onlyIf(by, standing)
                || conditions.met(permission, Set.of(job)).contains(job);
    }

    /** Passes if the caller has the right; else not allowed, or not found where even reading is refused. */
    @Transactional(readOnly = true)
    public void require(Member by, Permission permission, JobId job) {
        var standing = standing(by.id(), job);
        if (held(by, permission, job, standing)) return;
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
        var held = jobs.stream()
                .filter(job -> permission.heldBy(by, standing.getOrDefault(job, Set.of())))
                .collect(Collectors.toSet());
        var asked = held.stream()
                .filter(job -> permission.onlyIf(by, standing.getOrDefault(job, Set.of())))
                .toList();
        if (!asked.isEmpty()) {
            var met = conditions.met(permission, asked);
            asked.stream().filter(job -> !met.contains(job)).forEach(held::remove);
        }
        return Set.copyOf(held);
    }

    /** The team, recruiters first; refused to whom may not read the job. */
    @Transactional(readOnly = true)
    public List<TeamPlace> of(Member by, JobId job) {
        require(by, Permission.READ, job);
        return places.of(job);
    }

    /** Puts a colleague on the team; a recruiter or hiring manager must hold that role (A3), an interviewer none (A4). */
    public void add(Member by, JobId job, MemberId added, JobRole role) {
        require(by, Permission.EDIT_TEAM, job);
        if (role == JobRole.DELEGATE) throw new Refused(Refusal.NOT_ALLOWED);
        var colleague = members.find(added).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        place(job, colleague, role);
        changed(
                by,
                job,
                Change.TEAM_ADDED,
                role,
                new Field(null, colleague.name().value()));
    }

    /** Appoints a delegate for the caller alone, who must be recruiter or hiring manager on the job (A8, A9). */
    public void appointDelegate(Member by, JobId job, MemberId delegate) {
        places.lock(job);
        var own = places.find(job, by.id())
                .filter(place -> place.role() == JobRole.RECRUITER || place.role() == JobRole.HIRING_MANAGER);
        if (own.isEmpty()) {
            require(by, Permission.READ, job);
            throw new Refused(Refusal.NOT_ALLOWED);
        }
        var colleague = members.find(delegate).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        places.insert(job, delegate, JobRole.DELEGATE, Optional.of(by.id()));
        changed(
                by,
                job,
                Change.TEAM_ADDED,
                JobRole.DELEGATE,
                new Field(null, colleague.name().value()));
    }

    /** Takes somebody off the team, with their delegates; the last recruiter stays, a delegate removes nobody of their side (A10). */
    public void remove(Member by, JobId job, MemberId removed) {
        places.lock(job);
        require(by, Permission.EDIT_TEAM, job);
        var place = places.find(job, removed).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        var own = places.find(job, by.id());
        var delegate = own.isPresent() && own.get().role() == JobRole.DELEGATE && !by.is(Role.ADMINISTRATOR);
        if (delegate
                && (place.role() == JobRole.DELEGATE || removed.equals(own.get().actsFor())))
            throw new Refused(Refusal.NOT_ALLOWED);
        if (place.role() == JobRole.RECRUITER && !othersRecruit(job, removed))
            throw new Refused(Refusal.LAST_RECRUITER);
        jdbc.sql("DELETE FROM hiring_team_member WHERE job_id = :job AND (member_id = :member OR for_id = :member)")
                .param("job", job.value())
                .param("member", removed.value())
                .update();
        var name = Objects.requireNonNull(members.named(Set.of(removed)).get(removed))
                .name();
        changed(by, job, Change.TEAM_REMOVED, place.role(), new Field(name.value(), null));
    }

    /** Whether somebody else recruits on the job who still is a member. */
    private boolean othersRecruit(JobId job, MemberId but) {
        var others = places.of(job).stream()
                .filter(place -> place.role() == JobRole.RECRUITER)
                .map(TeamPlace::member)
                .filter(member -> !member.equals(but))
                .toList();
        return members.named(others).values().stream().anyMatch(Member::active);
    }

    private void changed(Member by, JobId job, Change change, JobRole role, Field who) {
        var field = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        history.record(by, Subject.JOB, job.value(), change, Map.of(field, who));
        events.publishEvent(new TeamChanged(job));
    }

    /** The first place on a new job is its creator's. Asks no right: the room that makes the job did. */
    public void found(JobId job, Member creator, JobRole role) {
        place(job, creator, role);
    }

    private void place(JobId job, Member colleague, JobRole role) {
        if (role == JobRole.RECRUITER && !colleague.is(Role.RECRUITER)) throw new Refused(Refusal.ROLE_NEEDED);
        if (role == JobRole.HIRING_MANAGER && !colleague.is(Role.HIRING_MANAGER))
            throw new Refused(Refusal.ROLE_NEEDED);
        places.insert(job, colleague.id(), role, Optional.empty());
    }
}
