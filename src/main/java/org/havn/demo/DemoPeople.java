package org.havn.demo;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.havn.candidates.Candidate;
import org.havn.candidates.Candidates;
import org.havn.candidates.NewCandidate;
import org.havn.candidates.Source;
import org.havn.interviews.FeedbackDraft;
import org.havn.interviews.Interviews;
import org.havn.jobs.Job;
import org.havn.jobs.Jobs;
import org.havn.links.PersonOnPage;
import org.havn.notes.NoteVisibility;
import org.havn.notes.Notes;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.pipeline.Endings;
import org.havn.pools.Pools;
import org.havn.process.StageKind;
import org.havn.profiles.Profiles;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people whom the stand-in LinkedIn pages show too: one well known, one prospect, one known by e-mail only. */
@Component
class DemoPeople {
    private static final int OTHERS_MORE_QUALIFIED = 6;

    private final Candidates candidates;
    private final Profiles profiles;
    private final Applications applications;
    private final Endings endings;
    private final Interviews interviews;
    private final Notes notes;
    private final Pools pools;
    private final Jobs jobs;
    private final DemoPapers papers;

    DemoPeople(
            Candidates candidates,
            Profiles profiles,
            Applications applications,
            Endings endings,
            Interviews interviews,
            Notes notes,
            Pools pools,
            Jobs jobs,
            DemoPapers papers) {
        this.candidates = candidates;
        this.profiles = profiles;
        this.applications = applications;
        this.endings = endings;
        this.interviews = interviews;
        this.notes = notes;
        this.pools = pools;
        this.jobs = jobs;
        this.papers = papers;
    }

    void make(DemoOffice.Made office) {
        var rikke = office.member(DemoAccounts.RIKKE);
        astrid(office, rikke);
        var bo = add(rikke, "Bo Lund", "Site reliability engineer at Kystlab", "Odense", null, "Kystlab");
        link(rikke, bo, "bo-lund-demo");
        applications.addProspect(rikke, office.job(1).id(), bo.id(), Source.LINKEDIN);
        var soren = add(
                rikke,
                "Søren Ågård",
                "Data engineer at Fyrtårn Systems",
                "Aarhus",
                new EmailAddress("soren@agard.test"),
                "Fyrtårn Systems");
        var pool = pools.create(rikke, "Data people for spring");
        pools.share(rikke, pool, office.member(DemoAccounts.HANNE).id());
        pools.add(rikke, pool, soren.id());
    }

    private void astrid(DemoOffice.Made office, Member rikke) {
        var astrid = add(
                rikke,
                "Astrid Holm",
                "Backend developer at Nordvind",
                "Aarhus",
                new EmailAddress("astrid@holm.test"),
                "Nordvind");
        link(rikke, astrid, "astrid-holm-demo");
        var platform = applicant(rikke, office.job(2), astrid, StageKind.OFFER);
        endings.reject(
                rikke, platform, version(rikke, platform), OTHERS_MORE_QUALIFIED, "A close race; keep in touch.");
        var backend = applicant(rikke, office.job(1), astrid, StageKind.INTERVIEW);
        papers.of(rikke, astrid.id(), backend);
        interviews.submit(
                office.member(DemoAccounts.IVAN),
                backend,
                new FeedbackDraft(
                        true,
                        "Explains trade-offs clearly and asks before building.",
                        "Strong on data modelling and on reading other people's code.",
                        "Less used to running what she builds."));
        interviews.save(
                office.member(DemoAccounts.HANNE),
                backend,
                new FeedbackDraft(null, "First impression only, to be finished after our second talk.", "", ""));
        notes.write(
                rikke,
                astrid.id(),
                backend,
                "Met at the harbour meetup in March. Would start in the new year.",
                NoteVisibility.TEAM,
                Set.of(office.member(DemoAccounts.HANNE).id()));
        notes.write(
                rikke, astrid.id(), null, "Prefers a call after 16. Notice period two months.", NoteVisibility.PRIVATE);
    }

    private ApplicationId applicant(Member rikke, Job job, Candidate candidate, StageKind kind) {
        var application = applications
                .addProspect(rikke, job.id(), candidate.id(), Source.LINKEDIN)
                .application();
        for (var stage : jobs.stages(job.id())) {
            if (stage.kind() != StageKind.PROSPECT)
                applications.move(rikke, application, version(rikke, application), stage.id());
            if (stage.kind() == kind) break;
        }
        return application;
    }

    private int version(Member rikke, ApplicationId application) {
        return Objects.requireNonNull(applications.get(rikke, application).version());
    }

    private Candidate add(
            Member rikke, String name, String headline, String place, @Nullable EmailAddress email, String employer) {
        return candidates.add(
                rikke,
                new NewCandidate(
                        new PersonName(name),
                        headline,
                        place,
                        email,
                        null,
                        email == null ? Source.LINKEDIN : Source.CAREER_SITE,
                        List.of(employer),
                        List.of()));
    }

    private void link(Member rikke, Candidate candidate, String slug) {
        profiles.link(
                rikke,
                candidate.id(),
                new PersonOnPage(
                        "https://www.linkedin.com/in/" + slug + "/",
                        List.of(),
                        null,
                        candidate.name().value()));
    }
}
