package org.havn.overlay;

import java.util.List;
import java.util.UUID;
import org.havn.api.Caller;
import org.havn.jobs.Jobs;
import org.havn.pipeline.Applications;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The jobs that the caller may export to. */
@RestController
class JobController {
    private static final int MOST = 20;

    private final Jobs jobs;
    private final Applications applications;

    JobController(Jobs jobs, Applications applications) {
        this.jobs = jobs;
        this.applications = applications;
    }

    @GetMapping("/api/v1/jobs")
    Found exportable(Caller caller, @RequestParam(defaultValue = "") String q) {
        var by = caller.member();
        return new Found(jobs.exportable(by, q, applications.lastAddedTo(by, MOST), MOST).stream()
                .map(job -> new Job(job.id().value(), job.number().toString(), job.title()))
                .toList());
    }

    record Found(List<Job> jobs) {}

    record Job(UUID jobId, String jobNumber, String title) {}
}
