package org.havn.pipeline;

import java.util.Map;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobId;
import org.havn.hiring.Permission;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.history.History;
import org.havn.history.Subject;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Opens an application to somebody who would change it, and keeps the change with its row of history. */
@Component
class Changes {
    private static final int LONGEST_COMMENT = 4_000;

    private final ApplicationRepository applications;
    private final HiringTeams teams;
    private final History history;

    Changes(ApplicationRepository applications, HiringTeams teams, History history) {
        this.applications = applications;
        this.teams = teams;
        this.history = history;
    }

    /** Not found for whom may not read its job, or not see its prospects. */
    Application get(Member by, ApplicationId id) {
        var application = applications.findById(id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        var readable = application.passedProspect()
                ? teams.may(by, Permission.READ, application.jobId())
                : seesProspects(by, application.jobId());
        if (!readable) throw new Refused(Refusal.NOT_FOUND);
        return application;
    }

    boolean seesProspects(Member by, JobId job) {
        return teams.may(by, Permission.SEE_PROSPECTS, job);
    }

    Application opened(Member by, Permission permission, ApplicationId id, int version) {
        var application = get(by, id);
        teams.require(by, permission, application.jobId());
        if (!Integer.valueOf(version).equals(application.version())) throw new Refused(Refusal.CHANGED_MEANWHILE);
        return application;
    }

    Application save(Member by, Application application, Change change, Map<String, Field> fields) {
        try {
            var saved = applications.save(application);
            history.record(by, Subject.APPLICATION, saved.id().value(), change, fields);
            return saved;
        } catch (OptimisticLockingFailureException changed) {
            throw new Refused(Refusal.CHANGED_MEANWHILE);
        }
    }

    /** A comment as it is kept: up to 4,000 characters, or nothing. */
    static @Nullable String written(@Nullable String comment) {
        if (comment == null) return null;
        var text = comment.replace("\u0000", "").strip();
        if (text.length() > LONGEST_COMMENT) throw new Refused(Refusal.TOO_LARGE);
        return text.isEmpty() ? null : text;
    }
}
