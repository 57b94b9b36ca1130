package org.havn.dashboard.jobs;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import java.text.NumberFormat;
import org.havn.dashboard.Times;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.jobs.Job;
import org.havn.jobs.JobTerms;
import org.jspecify.annotations.Nullable;

/** The short answers about a job, those that somebody gave. */
public class JobFacts extends Card {
    private final DescriptionList facts = new DescriptionList();

    public JobFacts(Job job, Times times) {
        super(say("job.facts"));
        facts.addClassName("kv");
        var terms = job.terms();
        fact("job.number", job.number().toString());
        fact("job.location", job.location());
        fact("job.openings", String.valueOf(job.openings()));
        var employment = terms.employment();
        if (employment != null) fact("job.employment", Words.of(employment));
        if (terms.seniority() != JobTerms.Seniority.UNSPECIFIED) fact("job.seniority", Words.of(terms.seniority()));
        fact("job.salary", salary(terms.salary()));
        fact("job.skills", String.join(", ", terms.skills()));
        fact("job.functions", String.join(", ", terms.functions()));
        fact("job.industries", String.join(", ", terms.industries()));
        fact("job.visibility", Words.of(terms.visibility()));
        fact("job.prospects", say(job.prospectsEnabled() ? "job.prospects.on" : "job.prospects.off"));
        fact("job.approval", say(job.approvalNeeded() ? "job.approval.needed" : "job.approval.none"));
        fact("job.made", times.text(job.createdAt()));
        var activated = job.activatedAt();
        if (activated != null) fact("job.activated-at", times.text(activated));
        var closed = job.closedAt();
        if (closed != null) fact("job.closed-at", times.text(closed));
        add(facts);
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) facts.add(new DescriptionList.Term(say(key)), new DescriptionList.Description(value));
    }

    private static String salary(JobTerms.@Nullable Salary salary) {
        if (salary == null) return "";
        var numbers = NumberFormat.getIntegerInstance(UI.getCurrent().getLocale());
        var from = salary.from();
        var to = salary.to();
        if (from == null) return say("job.salary.to-only", salary.currency(), numbers.format(to));
        if (to == null) return say("job.salary.from-only", salary.currency(), numbers.format(from));
        return say("job.salary.range", salary.currency(), numbers.format(from), numbers.format(to));
    }
}
