package org.havn.dashboard.jobs;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.PathLink;
import org.havn.hiring.JobId;
import org.havn.jobs.JobListing;
import org.havn.jobs.JobStatus;
import org.havn.pipeline.JobCounts;

/** A job in a list: title, number, place, recruiters, how many people, status. */
public class JobLine extends Div {

    /** A job with how many people are on it. */
    public record Numbers(JobListing job, JobCounts counts) {
        public static List<Numbers> of(List<JobListing> jobs, Map<JobId, JobCounts> counts) {
            return jobs.stream()
                    .map(job -> new Numbers(job, counts.getOrDefault(job.id(), JobCounts.NONE)))
                    .toList();
        }
    }

    public JobLine(Numbers line) {
        var job = line.job();
        addClassNames("row", "three");
        var second = new ArrayList<String>();
        second.add(job.number().toString());
        second.add(job.location());
        if (!job.recruiters().isEmpty()) second.add(String.join(", ", job.recruiters()));
        var below = new Paragraph(String.join(" · ", second));
        below.addClassName("second");
        var text = new Div(new PathLink(Paths.job(job.number()), job.title()).as("row-title"), below);
        text.addClassName("row-text");
        var people = new Span(people(job, line.counts()));
        people.addClassName("second");
        var status = Chip.of(job.status());
        status.addClassName("end");
        add(text, people, status);
    }

    private static String people(JobListing job, JobCounts counts) {
        if (job.status() != JobStatus.ACTIVE && job.status() != JobStatus.CLOSED) return "";
        var applicants = say("jobs.applicants", counts.applicants());
        return job.prospectsEnabled() ? say("jobs.prospects", counts.prospects()) + " · " + applicants : applicants;
    }
}
