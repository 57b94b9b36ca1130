package org.havn.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.havn.accounts.Accounts;
import org.havn.accounts.Setup;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobRole;
import org.havn.jobs.Job;
import org.havn.jobs.JobDetails;
import org.havn.jobs.JobTerms;
import org.havn.jobs.Jobs;
import org.havn.shared.PersonName;
import org.havn.team.InstanceSettings;
import org.havn.team.Member;
import org.havn.team.NewMember;
import org.havn.team.Settings;
import org.springframework.stereotype.Component;

/** The members of the invented office, its settings and its jobs; the first six have fixed numbers and states. */
@Component
class DemoOffice {
    private static final List<String> TITLES = List.of(
            "Backend developer, Aarhus",
            "Frontend developer",
            "Data analyst",
            "Product manager",
            "UX researcher",
            "Site reliability engineer",
            "Embedded developer",
            "Test engineer",
            "Technical writer",
            "Customer success lead",
            "Account manager",
            "Finance controller",
            "Payroll specialist",
            "Warehouse coordinator",
            "Naval architect",
            "Harbour planner",
            "Security engineer",
            "Mobile developer",
            "Machine operator",
            "Electrician",
            "Feedback tooling lead",
            "Scrum master",
            "Solution architect",
            "Support engineer",
            "Legal counsel",
            "Marketing specialist",
            "Event coordinator",
            "Procurement lead",
            "Quality manager",
            "Laboratory technician",
            "Nurse, occupational health",
            "Chef",
            "Facility manager",
            "Translator, Danish and English");
    private static final List<String> PLACES = List.of("Aarhus", "København", "Odense", "Aalborg", "Remote, Denmark");

    private final Setup setup;
    private final Accounts accounts;
    private final Settings settings;
    private final Jobs jobs;
    private final HiringTeams teams;

    DemoOffice(Setup setup, Accounts accounts, Settings settings, Jobs jobs, HiringTeams teams) {
        this.setup = setup;
        this.accounts = accounts;
        this.settings = settings;
        this.jobs = jobs;
        this.teams = teams;
    }

    /** The members by their login, and the jobs in the order of their numbers. */
    record Made(Map<String, Member> members, List<Job> jobs) {
        Member member(DemoAccounts.Account account) {
            return java.util.Objects.requireNonNull(members.get(account.login()));
        }

        Job job(int number) {
            return jobs.get(number - 1);
        }
    }

    Made make() {
        var people = people();
        var admin = people.get(DemoAccounts.ADMIN.login());
        settings.change(
                java.util.Objects.requireNonNull(admin),
                new InstanceSettings("Havn Aarhus", true, InstanceSettings.OverlayMode.OVERLAY, false, true));
        var made = new Made(people, new java.util.ArrayList<>());
        var rikke = made.member(DemoAccounts.RIKKE);
        var lars = made.member(DemoAccounts.LARS);
        made.jobs().add(active(made, rikke, "Senior backend developer", true));
        made.jobs().add(active(made, rikke, "Platform engineer", true));
        made.jobs().add(activeAlone(lars, "Product designer"));
        made.jobs().add(draft(rikke, "Data engineer", "Aarhus", true));
        made.jobs().add(active(made, rikke, "Office manager", false));
        made.jobs()
                .add(jobs.close(
                        rikke, active(made, rikke, "Release engineer", true).id()));
        for (int i = 0; i < TITLES.size(); i++) {
            var owner = i % 3 == 0 ? lars : rikke;
            var job = draft(owner, TITLES.get(i), PLACES.get(i % PLACES.size()), true);
            if (i % 9 == 8) {
                made.jobs().add(job);
                continue;
            }
            job = jobs.activate(owner, job.id());
            if (owner.equals(rikke) && i % 2 == 1) fullTeam(made, job);
            made.jobs().add(job);
        }
        return made;
    }

    private Map<String, Member> people() {
        var people = new HashMap<String, Member>();
        for (var account : DemoAccounts.ALL) {
            var name = new PersonName(account.name());
            var member = account.equals(DemoAccounts.ADMIN)
                    ? setup.firstAdministrator(
                            name, account.email(), Set.copyOf(account.roles()), DemoAccounts.PASSWORD)
                    : accounts.add(
                            java.util.Objects.requireNonNull(people.get(DemoAccounts.ADMIN.login())),
                            new NewMember(name, account.email(), account.roles()),
                            DemoAccounts.PASSWORD);
            people.put(account.login(), member);
        }
        return people;
    }

    private Job active(Made made, Member recruiter, String title, boolean prospects) {
        var job = jobs.activate(
                recruiter, draft(recruiter, title, "Aarhus", prospects).id());
        fullTeam(made, job);
        return job;
    }

    private Job activeAlone(Member recruiter, String title) {
        return jobs.activate(
                recruiter, draft(recruiter, title, "København", true).id());
    }

    private Job draft(Member recruiter, String title, String place, boolean prospects) {
        return jobs.create(
                recruiter,
                new JobDetails(title, description(title), place, 1, prospects, terms(title)),
                JobRole.RECRUITER);
    }

    private static JobTerms terms(String title) {
        var senior = title.startsWith("Senior") || title.contains("lead") || title.contains("architect");
        return new JobTerms(
                JobTerms.Employment.FULL_TIME,
                senior ? JobTerms.Seniority.MID_SENIOR : JobTerms.Seniority.ASSOCIATE,
                title.contains("developer") ? List.of("Java", "PostgreSQL", "Clear writing") : List.of("Clear writing"),
                List.of(title.contains("develop") || title.contains("engineer") ? "Engineering" : "Business"),
                List.of("Software"),
                new JobTerms.Salary("DKK", senior ? 620_000 : 480_000, senior ? 760_000 : 600_000),
                JobTerms.Visibility.PUBLIC);
    }

    private void fullTeam(Made made, Job job) {
        var rikke = made.member(DemoAccounts.RIKKE);
        teams.add(rikke, job.id(), made.member(DemoAccounts.HANNE).id(), JobRole.HIRING_MANAGER);
        teams.add(rikke, job.id(), made.member(DemoAccounts.IVAN).id(), JobRole.INTERVIEWER);
    }

    private static String description(String title) {
        return title + """
                 in a team of eight, by the harbour.

                You will work with people who care about their craft, in small steps and with time to do things well. \
                We look for curiosity, a clear way of explaining, and a few years of experience.

                We offer lunch with a view of the water, flexible hours, and a salary range that we tell before the first talk.
                """;
    }
}
