package org.havn.hiring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.MemberId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The places on hiring teams as rows. */
@Repository
class TeamPlaces {
    private final JdbcClient jdbc;
    private final Clock clock;

    TeamPlaces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<TeamPlace> of(JobId job) {
        return jdbc.sql("""
                SELECT job_id, member_id, role, for_id, added_at
                  FROM hiring_team_member
                 WHERE job_id = :job
                 ORDER BY array_position(ARRAY['RECRUITER', 'HIRING_MANAGER', 'INTERVIEWER', 'DELEGATE'], role),
                          added_at,
                          member_id
                """).param("job", job.value()).query(TeamPlaces::row).list();
    }

    /** One change of a team at a time: two recruiters who remove each other would leave none, a delegate nobody's. */
    void lock(JobId job) {
        jdbc.sql("SELECT id FROM job WHERE id = :job FOR NO KEY UPDATE")
                .param("job", job.value())
                .query()
                .listOfRows();
    }

    Optional<TeamPlace> find(JobId job, MemberId member) {
        return of(job).stream().filter(place -> place.member().equals(member)).findFirst();
    }

    void insert(JobId job, MemberId member, JobRole role, Optional<MemberId> actsFor) {
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
