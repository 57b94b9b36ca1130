package org.havn.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.havn.candidates.Candidate;
import org.havn.candidates.Candidates;
import org.havn.candidates.NewCandidate;
import org.havn.candidates.Source;
import org.havn.jobs.Job;
import org.havn.jobs.Jobs;
import org.havn.jobs.Stage;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.team.Member;
import org.springframework.stereotype.Component;

/** Some six hundred invented people and their applications, so that lists and searches look like a working office's. */
@Component
class DemoCrowd {
    private static final int SIZE = 600;
    private static final List<String> FIRST = List.of(
            "Alma", "Asger", "Birk", "Bodil", "Carla", "Ebbe", "Ellinor", "Fie", "Frode", "Gro", "Halfdan", "Ida",
            "Ingvar", "Jytte", "Kaj", "Karla", "Liv", "Lærke", "Magne", "Maja", "Nanna", "Odin", "Otilia", "Palle",
            "Rosa", "Saga", "Sigurd", "Solveig", "Sværri", "Thyra", "Torben", "Ulrik", "Vigga", "Ylva", "Ægir", "Østen",
            "Åse", "Zoë", "Mahmoud", "Nadia");
    private static final List<String> LAST = List.of(
            "Bakkely",
            "Birkmose",
            "Bølgemark",
            "Dalgårdsen",
            "Egelykke",
            "Enghavn",
            "Fjordside",
            "Granlund",
            "Havmølle",
            "Hedeager",
            "Højvang",
            "Klitbjerg",
            "Kærsgaarden",
            "Lyngholt",
            "Mosevig",
            "Nørrestrand",
            "Revlsund",
            "Rugbjerg",
            "Sandvad",
            "Skovkilde",
            "Strandmark",
            "Søbakken",
            "Tangvig",
            "Vesterhede",
            "Vindrup-Åkær");
    private static final List<String> TITLES = List.of(
            "Backend developer",
            "Frontend developer",
            "Data analyst",
            "Product designer",
            "Project manager",
            "Test engineer",
            "Controller",
            "Electrician",
            "Account manager",
            "Technical writer");
    private static final List<String> COMPANIES = List.of(
            "Nordvind",
            "Fyrtårn Systems",
            "Lyngby Robotics",
            "Kystlab",
            "Mølleby Energi",
            "Havblik Media",
            "Sund & Bælt Data",
            "Tværs Logistik");
    private static final List<String> PLACES = List.of("Aarhus", "Odense", "København", "Aalborg", "Esbjerg", "Malmö");
    private static final List<Source> SOURCES =
            List.of(Source.LINKEDIN, Source.CAREER_SITE, Source.REFERRAL, Source.AGENCY, Source.ADDED_BY_HAND);

    private final Candidates candidates;
    private final Applications applications;
    private final Jobs jobs;

    DemoCrowd(Candidates candidates, Applications applications, Jobs jobs) {
        this.candidates = candidates;
        this.applications = applications;
        this.jobs = jobs;
    }

    void fill(DemoOffice.Made office) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(17);
        var open = office.jobs().stream()
                .filter(Job::active)
                .filter(Job::prospectsEnabled)
                .toList();
        for (int i = 0; i < SIZE; i++) {
            var job = open.get((int) (Math.pow(random.nextDouble(), 2) * open.size()));
            var owner = office.members().values().stream()
                    .filter(member -> member.id().equals(job.createdBy()))
                    .findFirst()
                    .orElseThrow();
            var candidate = candidates.add(owner, person(i, random));
            if (i % 6 != 5) apply(owner, job, candidate, random);
        }
    }

    private void apply(Member owner, Job job, Candidate candidate, RandomGenerator random) {
        var application = applications
                .addProspect(owner, job.id(), candidate.id(), candidate.source())
                .application();
        var stages = jobs.stages(job.id());
        var reached = (int) (Math.pow(random.nextDouble(), 1.6) * stages.size());
        for (var stage : stages.subList(1, reached + 1)) move(owner, application, stage);
        if (random.nextInt(100) < 28)
            applications.reject(owner, application, version(owner, application), 1 + random.nextInt(14), null);
    }

    private void move(Member owner, ApplicationId application, Stage stage) {
        applications.move(owner, application, version(owner, application), stage.id());
    }

    private int version(Member owner, ApplicationId application) {
        return java.util.Objects.requireNonNull(
                applications.get(owner, application).version());
    }

    private static NewCandidate person(int number, RandomGenerator random) {
        var first = FIRST.get(random.nextInt(FIRST.size()));
        var last = LAST.get(random.nextInt(LAST.size()));
        var company = COMPANIES.get(random.nextInt(COMPANIES.size()));
        var mailbox = PersonName.fold(first + " " + last).replace(' ', '.') + number + "@mail.test";
        return new NewCandidate(
                new PersonName(first + " " + last),
                TITLES.get(random.nextInt(TITLES.size())) + " at " + company,
                PLACES.get(random.nextInt(PLACES.size())),
                random.nextInt(4) == 0 ? null : new EmailAddress(mailbox),
                null,
                SOURCES.get(random.nextInt(SOURCES.size())),
                List.of(company),
                List.of());
    }
}
