package org.havn.dashboard.linkedin;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.havn.candidates.Candidate;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.PathLink;
import org.havn.links.Link;
import org.havn.pipeline.ApplicationListing;
import org.jspecify.annotations.Nullable;

/** One of two candidates, as far as it helps to tell them apart. */
class Side extends Div {
    Side(Candidate candidate, @Nullable Link link, List<ApplicationListing> jobs, Times times) {
        addClassName("side");
        var facts = new DescriptionList();
        facts.addClassName("kv");
        fact(facts, "candidate.headline", text(candidate.headline()));
        fact(facts, "candidate.location", text(candidate.location()));
        fact(
                facts,
                "candidate.email",
                text(candidate.email() == null ? null : candidate.email().value()));
        fact(
                facts,
                "candidate.linkedin",
                link == null
                        ? text(null)
                        : new OutwardLink(link.address(), link.address().replaceFirst("^https://(www\\.)?", "")));
        fact(facts, "candidate.applications", jobs(jobs));
        fact(facts, "candidate.added", times.ago(candidate.createdAt()));
        add(
                new H3(new PathLink(
                                Paths.candidate(candidate.id()),
                                candidate.name().value())
                        .as("link")),
                facts);
    }

    private static Component jobs(List<ApplicationListing> jobs) {
        if (jobs.isEmpty()) return text(null);
        var all = new Div();
        jobs.forEach(job -> all.add(new Div(job.jobTitle() + " · " + job.stageName())));
        return all;
    }

    private static void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(say(key)), new DescriptionList.Description(value));
    }

    private static Span text(@Nullable String value) {
        var text = new Span(value == null ? say("candidate.unknown") : value);
        if (value == null) text.addClassName("second");
        return text;
    }
}
