package org.havn.permissions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.havn.OfficeFixture;
import org.havn.documents.DocumentKind;
import org.havn.documents.Documents;
import org.havn.documents.FilesFixture;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobRole;
import org.havn.interviews.FeedbackDraft;
import org.havn.interviews.Interviews;
import org.havn.jobs.Job;
import org.havn.notes.NoteVisibility;
import org.havn.notes.Notes;
import org.havn.process.StageKind;
import org.havn.team.Member;

/** The callers of the matrix, by the name of their column, and the colleagues whose work they meet. */
final class PeopleFixture {
    private final OfficeFixture office;
    private final HiringTeams teams;
    private final Notes notes;
    private final Interviews interviews;
    private final Documents documents;
    private final Map<String, Member> callers = new LinkedHashMap<>();
    private final Member author;
    private final Member ida;
    private final Member nora;

    PeopleFixture(OfficeFixture office, HiringTeams teams, Notes notes, Interviews interviews, Documents documents) {
        this.office = office;
        this.teams = teams;
        this.notes = notes;
        this.interviews = interviews;
        this.documents = documents;
        callers.put("recruiter", office.recruiter("Rikke Dam"));
        callers.put("hiring manager", office.hiringManager("Hanne Bech"));
        callers.put("interviewer", office.interviewer("Ivan Skov"));
        callers.put("delegate of recruiter", office.interviewer("Dan Lund"));
        callers.put("delegate of hiring manager", office.interviewer("Dora Lund"));
        callers.put("administrator", office.administrator("Anna Storm"));
        callers.put("read-only", office.readOnly("Vera Lind"));
        callers.put("recruiter elsewhere", office.recruiter("Lars Krogh"));
        callers.put("interviewer elsewhere", office.interviewer("Iben Kjær"));
        author = office.recruiter("Rasmus Falk");
        ida = office.interviewer("Ida Vang");
        nora = office.interviewer("Nora Holst");
        var elsewhere = office.activeJob(caller("recruiter elsewhere"));
        office.onTeam(caller("recruiter elsewhere"), elsewhere, caller("interviewer elsewhere"), JobRole.INTERVIEWER);
    }

    Member caller(String column) {
        return Objects.requireNonNull(callers.get(column), column);
    }

    Map<String, Member> callers() {
        return callers;
    }

    /** An interviewer who is on the team and may be taken off it. */
    Member onTeam() {
        return ida;
    }

    /** A colleague who is on no team yet. */
    Member offTeam() {
        return nora;
    }

    /** Everything a cell acts on, made by colleagues of the caller's. */
    CaseFixture newCase() {
        var job = staffed(office.activeJob(author));
        var draft = staffed(office.draft(author));
        var strict = staffed(office.draftWithApproval(author));
        var astrid = office.candidate(author, "Astrid Holm");
        var applicant = office.applicant(author, job, astrid, StageKind.INTERVIEW);
        var bo = office.candidate(author, "Bo Lund");
        var prospect = office.prospect(author, job, bo);
        var teamNote = notes.write(author, astrid.id(), applicant, "For the team.", NoteVisibility.TEAM);
        var prospectNote = notes.write(author, bo.id(), prospect, "For the team.", NoteVisibility.TEAM);
        var privateNote = notes.write(author, astrid.id(), applicant, "For myself.", NoteVisibility.PRIVATE);
        interviews.submit(author, applicant, new FeedbackDraft(true, "Submitted.", "", ""));
        interviews.save(ida, applicant, new FeedbackDraft(true, "Unsubmitted.", "", ""));
        var clara = office.candidate(author, "Clara Friis");
        var resume = documents.add(author, clara.id(), null, DocumentKind.RESUME, "cv.pdf", FilesFixture.pdf());
        var letter =
                documents.add(author, astrid.id(), applicant, DocumentKind.COVER_LETTER, "cv.pdf", FilesFixture.pdf());
        return new CaseFixture(
                job,
                draft,
                strict,
                astrid,
                applicant,
                bo,
                prospect,
                teamNote,
                prospectNote,
                privateNote,
                clara,
                resume,
                letter);
    }

    private Job staffed(Job job) {
        office.onTeam(author, job, caller("recruiter"), JobRole.RECRUITER);
        office.onTeam(author, job, caller("hiring manager"), JobRole.HIRING_MANAGER);
        office.onTeam(author, job, caller("interviewer"), JobRole.INTERVIEWER);
        office.onTeam(author, job, ida, JobRole.INTERVIEWER);
        teams.appointDelegate(
                caller("recruiter"), job.id(), caller("delegate of recruiter").id());
        teams.appointDelegate(
                caller("hiring manager"),
                job.id(),
                caller("delegate of hiring manager").id());
        return job;
    }
}
