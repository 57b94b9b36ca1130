package org.havn.permissions;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.havn.OfficeFixture;
import org.havn.candidates.Source;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobRole;
import org.havn.interviews.FeedbackDraft;
import org.havn.interviews.Interviews;
import org.havn.jobs.JobFilter;
import org.havn.jobs.Jobs;
import org.havn.notes.NoteVisibility;
import org.havn.notes.Notes;
import org.havn.pipeline.Applications;
import org.havn.pipeline.Endings;
import org.havn.process.StageKind;
import org.havn.schedule.InterviewPlan;
import org.havn.schedule.Schedule;
import org.havn.team.Member;

/** What each row of the matrix does, for real. */
final class ActionsFixture {
    private static final FeedbackDraft GOOD = new FeedbackDraft(true, "Clear.", "", "");

    /** Done as the caller; false when what was looked for is not in the answer. */
    @FunctionalInterface
    interface Action {
        boolean by(Member caller, CaseFixture at);
    }

    @FunctionalInterface
    private interface Deed {
        void by(Member caller, CaseFixture at);
    }

    private final Map<String, Action> actions = new TreeMap<>();

    ActionsFixture(
            OfficeFixture office,
            PeopleFixture people,
            Jobs jobs,
            HiringTeams teams,
            Applications applications,
            Endings endings,
            Interviews interviews,
            Notes notes,
            Schedule schedule) {
        onTheJob(office, people, jobs, teams);
        onItsPeople(office, people, jobs, applications);
        onAnApplication(office, applications, endings);
        inNotes(notes);
        inFeedback(interviews);
        inTheCalendar(people, schedule);
    }

    Map<String, Action> all() {
        return actions;
    }

    private void onTheJob(OfficeFixture office, PeopleFixture people, Jobs jobs, HiringTeams teams) {
        actions.put(
                "find it in the list",
                (by, at) -> jobs.list(by, new JobFilter(at.job().number().toString(), null, false), 0, 500).stream()
                        .anyMatch(row -> row.id().equals(at.job().id())));
        deed("read details", (by, at) -> jobs.get(by, at.job().number()));
        deed("edit details", (by, at) -> jobs.edit(by, at.job().id(), at.job().version(), office.details()));
        deed("read the hiring team", (by, at) -> teams.of(by, at.job().id()));
        deed(
                "add to the hiring team",
                (by, at) -> teams.add(by, at.job().id(), people.offTeam().id(), JobRole.INTERVIEWER));
        deed(
                "remove from the hiring team",
                (by, at) -> teams.remove(by, at.job().id(), people.onTeam().id()));
        deed(
                "appoint an own delegate",
                (by, at) -> teams.appointDelegate(
                        by, at.job().id(), people.offTeam().id()));
        deed("activate", (by, at) -> jobs.activate(by, at.draft().id()));
        deed("close", (by, at) -> jobs.close(by, at.job().id()));
        actions.put(
                "find it for an export",
                (by, at) -> jobs.exportable(by, at.job().number().toString(), 10).stream()
                        .anyMatch(row -> row.id().equals(at.job().id())));
    }

    private void onItsPeople(OfficeFixture office, PeopleFixture people, Jobs jobs, Applications applications) {
        deed("add a prospect", (by, at) -> {
            var delegate = by.equals(people.caller("delegate of recruiter"))
                    || by.equals(people.caller("delegate of hiring manager"));
            var clara = office.candidate(delegate ? by : people.caller("recruiter"), "Clara Friis");
            applications.addProspect(by, at.job().id(), clara.id(), Source.LINKEDIN);
        });
        actions.put(
                "see the prospects",
                (by, at) -> applications.prospects(by, at.job().id(), 0, 10).size()
                        == applications.prospectCount(by, at.job().id()));
        actions.put(
                "see the applicants",
                (by, at) -> applications.applicants(by, at.job().id(), 0, 10).size()
                        == applications.applicantCount(by, at.job().id()));
    }

    private void onAnApplication(OfficeFixture office, Applications applications, Endings endings) {
        deed("read an applicant's", (by, at) -> applications.get(by, at.applicant()));
        deed("read a prospect's", (by, at) -> applications.get(by, at.prospect()));
        deed("read its activity", (by, at) -> applications.history(by, at.applicant()));
        deed(
                "advance",
                (by, at) -> applications.move(
                        by,
                        at.applicant(),
                        1,
                        office.stage(at.job(), StageKind.OFFER).id()));
        deed("reject", (by, at) -> endings.reject(by, at.applicant(), 1, 1, "A close race."));
    }

    private void inNotes(Notes notes) {
        actions.put(
                "read a team note",
                (by, at) -> notes.ofCandidate(by, at.astrid().id()).stream()
                        .anyMatch(row -> row.id().equals(at.teamNote())));
        actions.put(
                "read a prospect's team note",
                (by, at) -> notes.ofCandidate(by, at.bo().id()).stream()
                        .anyMatch(row -> row.id().equals(at.prospectNote())));
        actions.put(
                "read another's private note",
                (by, at) -> notes.ofCandidate(by, at.astrid().id()).stream()
                        .anyMatch(row -> row.id().equals(at.privateNote())));
        deed(
                "write a team note",
                (by, at) -> notes.write(by, at.astrid().id(), at.applicant(), "Met.", NoteVisibility.TEAM));
        deed("edit another's team note", (by, at) -> notes.edit(by, at.teamNote(), 0, "Changed."));
        deed("edit another's private note", (by, at) -> notes.edit(by, at.privateNote(), 0, "Changed."));
        deed("delete another's team note", (by, at) -> notes.delete(by, at.teamNote(), 0));
    }

    private void inTheCalendar(PeopleFixture people, Schedule schedule) {
        deed("plan an interview", (by, at) -> {
            schedule.plan(
                    by,
                    at.applicant(),
                    new InterviewPlan(
                            "Talk",
                            LocalDateTime.parse("2036-11-25T10:00"),
                            ZoneOffset.UTC,
                            45,
                            "",
                            Set.of(people.onTeam().id())));
        });
    }

    private void inFeedback(Interviews interviews) {
        deed("give feedback", (by, at) -> interviews.submit(by, at.applicant(), GOOD));
        actions.put(
                "read another's feedback",
                (by, at) -> interviews.ofCandidate(by, at.astrid().id()).stream()
                        .anyMatch(row -> row.overall().equals("Submitted.")));
        actions.put(
                "read an unsubmitted form",
                (by, at) -> interviews.ofCandidate(by, at.astrid().id()).stream()
                        .anyMatch(row -> row.overall().equals("Unsubmitted.")));
    }

    private void deed(String name, Deed deed) {
        actions.put(name, (by, at) -> {
            deed.by(by, at);
            return true;
        });
    }
}
