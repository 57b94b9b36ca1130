package org.havn.dashboard;

import org.havn.approvals.RequestId;
import org.havn.candidates.CandidateId;
import org.havn.imports.ImportId;
import org.havn.jobs.JobNumber;
import org.havn.pipeline.ApplicationId;
import org.havn.pools.PoolId;
import org.havn.process.TemplateId;

/** The dashboard's addresses, in one place: screens link to each other without knowing each other's classes. */
public final class Paths {
    public static final String HOME = "";
    public static final String JOBS = "jobs";
    public static final String NEW_JOB = "jobs/new";
    public static final String APPROVALS = "approvals";
    public static final String TEMPLATES = "templates";
    public static final String NEW_TEMPLATE = "templates/new";
    public static final String CANDIDATES = "candidates";
    public static final String DO_NOT_CONTACT = CANDIDATES + "/do-not-contact";
    public static final String POOLS = "pools";
    public static final String POOL_SEARCH = POOLS + "/search";
    public static final String NOTICES = "notices";
    public static final String ADMINISTRATION = "administration";
    public static final String SETTINGS = "settings";
    public static final String CONNECTIONS = SETTINGS + "/connections";
    public static final String LOGIN = "login";
    public static final String SETUP = "setup";
    public static final String WELCOME = "welcome";
    public static final String FORGOT = "forgot";
    public static final String RESET = "reset";

    private Paths() {}

    public static String job(JobNumber number) {
        return JOBS + "/" + number;
    }

    public static String job(JobNumber number, String tab) {
        return job(number) + "/" + tab;
    }

    public static String approval(RequestId request) {
        return APPROVALS + "/" + request.value();
    }

    public static String template(TemplateId template) {
        return TEMPLATES + "/" + template.value();
    }

    public static String candidate(CandidateId id) {
        return CANDIDATES + "/" + id.value();
    }

    public static String linkedIn(CandidateId id) {
        return candidate(id) + "/linkedin";
    }

    public static String pool(PoolId id) {
        return POOLS + "/" + id.value();
    }

    public static String searchIn(PoolId id) {
        return POOL_SEARCH + "?pool=" + id.value();
    }

    /** Where files are brought into the pool. */
    public static String imports(PoolId pool) {
        return pool(pool) + "/import";
    }

    public static String imported(PoolId pool, ImportId id) {
        return imports(pool) + "/" + id.value();
    }

    public static String feedback(ApplicationId application) {
        return "feedback/" + application.value();
    }
}
