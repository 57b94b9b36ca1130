package org.havn.demo;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.havn.candidates.Candidate;
import org.havn.candidates.Candidates;
import org.havn.candidates.NewCandidate;
import org.havn.candidates.Source;
import org.havn.jobs.Job;
import org.havn.jobs.Jobs;
import org.havn.jobs.Stage;
import org.havn.process.StageKind;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final Jobs jobs;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoCrowd(Candidates candidates, Jobs jobs, JdbcClient jdbc, Clock clock) {
        this.candidates = candidates;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.clock = clock;
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

    /** Written past the room: a crowd makes no news, and nobody needs to be told of it. */
    private void apply(Member owner, Job job, Candidate candidate, RandomGenerator random) {
        var stages = jobs.stages(job.id());
        var reached = stages.get((int) (Math.pow(random.nextDouble(), 1.6) * stages.size()));
        var rejected = random.nextInt(100) < 28;
        var reason = 1 + random.nextInt(14);
        var application = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                INSERT INTO application (id, version, candidate_id, job_id, stage_id, status, passed_prospect,
                                         reached_offer, source, outcome, rejection_reason, added_by, added_at, moved_by,
                                         moved_at)
                VALUES (:id, 0, :candidate, :job, :stage, :status, :passed, :offer, :source, :outcome, :reason, :by, :now,
                        :by, :now)
                """)
                .param("id", application)
                .param("candidate", candidate.id().value())
                .param("job", job.id().value())
                .param("stage", reached.id().value())
                .param("status", rejected ? "CLOSED" : "ACTIVE")
                .param("passed", reached.kind() != StageKind.PROSPECT)
                .param("offer", reached.kind() == StageKind.OFFER)
                .param("source", candidate.source().name())
                .param("outcome", rejected ? "NOT_SELECTED" : null)
                .param("reason", rejected ? reason : null)
                .param("by", owner.id().value())
                .param("now", now())
                .update();
        wrote(application, "ADDED", null, stages.getFirst(), owner);
        for (int i = 1; i <= reached.position(); i++)
            wrote(application, "MOVED", stages.get(i - 1), stages.get(i), owner);
        if (rejected) wrote(application, "REJECTED", null, null, owner);
    }

    private void wrote(UUID application, String change, @Nullable Stage from, @Nullable Stage to, Member by) {
        jdbc.sql("""
                INSERT INTO history_entry (id, subject, subject_id, change, fields, by_member, at)
                VALUES (:id, 'APPLICATION', :application, :change,
                        CASE WHEN CAST(:to AS text) IS NULL THEN '{}'
                             ELSE jsonb_build_object('stage', jsonb_build_object('was', CAST(:from AS text), 'is', CAST(:to AS text)))
                         END, :by, :now)
                """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("application", application)
                .param("change", change)
                .param("from", from == null ? null : from.name())
                .param("to", to == null ? null : to.name())
                .param("by", by.id().value())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
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
