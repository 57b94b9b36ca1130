package org.havn.hiring;

import static org.havn.hiring.Permission.About.APPLICATION;
import static org.havn.hiring.Permission.About.HOUSE;
import static org.havn.hiring.Permission.About.JOB;
import static org.havn.hiring.Permission.Cell.IF;
import static org.havn.hiring.Permission.Cell.NO;
import static org.havn.hiring.Permission.Cell.YES;

import java.util.EnumSet;
import java.util.Set;
import org.havn.team.Member;
import org.havn.team.Role;

/**
 * Who may do what: the three matrices as one table. On a job and its applications the columns are the place on its hiring
 * team, a delegate standing in their appointer's; in the house they are the member's own roles. Administrator and
 * read-only are always the member's own. IF is a yes to which the room that acts adds the condition written beside it.
 */
public enum Permission {
    // spotless:off
    //                 about        recruiter  hiring manager  interviewer  administrator  read-only
    READ              (JOB,         YES,       YES,            YES,         YES,           YES),
    EDIT_DETAILS      (JOB,         YES,       YES,            NO,          YES,           NO),
    EDIT_TEAM         (JOB,         YES,       YES,            NO,          YES,           NO),
    EDIT_PROCESS      (JOB,         YES,       YES,            NO,          YES,           NO),
    ASK_APPROVAL      (JOB,         YES,       YES,            NO,          YES,           NO),
    ACTIVATE          (JOB,         YES,       YES,            NO,          YES,           NO),
    CLOSE             (JOB,         YES,       NO,             NO,          YES,           NO),
    DELETE_JOB        (JOB,         YES,       IF,             NO,          YES,           NO),  // no application was ever added
    ADD_PROSPECT      (JOB,         YES,       IF,             NO,          NO,            NO),  // the Prospect activity lets them
    ADD_APPLICANT     (JOB,         YES,       YES,            NO,          NO,            NO),
    SEE_PROSPECTS     (JOB,         YES,       IF,             NO,          YES,           YES), // the Prospect activity lets them

    READ_DOCUMENTS    (APPLICATION, YES,       YES,            YES,         YES,           YES),
    WRITE_DOCUMENTS   (APPLICATION, YES,       YES,            NO,          YES,           NO),
    READ_NOTES        (APPLICATION, YES,       YES,            YES,         YES,           YES),
    WRITE_NOTES       (APPLICATION, YES,       YES,            NO,          YES,           NO),
    GIVE_FEEDBACK     (APPLICATION, YES,       YES,            YES,         NO,            NO),
    READ_ALL_FEEDBACK (APPLICATION, YES,       YES,            NO,          YES,           YES),
    REMIND            (APPLICATION, YES,       YES,            NO,          YES,           NO),
    SCHEDULE          (APPLICATION, YES,       YES,            NO,          YES,           NO),
    ADVANCE           (APPLICATION, YES,       YES,            NO,          YES,           NO),
    CHECK_OFF         (APPLICATION, YES,       YES,            NO,          YES,           NO),
    REJECT            (APPLICATION, YES,       NO,             NO,          YES,           NO),
    WITHDRAW          (APPLICATION, YES,       NO,             NO,          YES,           NO),
    REOPEN            (APPLICATION, YES,       NO,             NO,          YES,           NO),
    DELETE_APPLICATION(APPLICATION, YES,       NO,             NO,          YES,           NO),
    MARK_SILVER       (APPLICATION, YES,       YES,            NO,          YES,           NO),
    OFFER             (APPLICATION, YES,       IF,             NO,          YES,           NO),  // the Offer activity lets them

    CREATE_JOB        (HOUSE,       YES,       YES,            NO,          NO,            NO),
    KEEP_TEMPLATES    (HOUSE,       IF,        IF,             NO,          YES,           NO),  // own ones, and template management is on
    READ_TEMPLATES    (HOUSE,       YES,       YES,            NO,          YES,           YES),
    OPEN_CANDIDATES   (HOUSE,       YES,       YES,            NO,          YES,           YES),
    KEEP_CANDIDATES   (HOUSE,       YES,       YES,            NO,          YES,           NO),
    KEEP_REASONS      (HOUSE,       NO,        NO,             NO,          YES,           NO),
    KEEP_MEMBERS      (HOUSE,       NO,        NO,             NO,          YES,           NO);
    // spotless:on

    enum About {
        JOB,
        APPLICATION,
        HOUSE
    }

    enum Cell {
        YES,
        IF,
        NO
    }

    private final About about;
    private final Set<JobRole> places = EnumSet.noneOf(JobRole.class);
    private final Set<JobRole> conditional = EnumSet.noneOf(JobRole.class);
    private final Set<Role> roles = EnumSet.noneOf(Role.class);

    Permission(About about, Cell recruiter, Cell hiringManager, Cell interviewer, Cell administrator, Cell readOnly) {
        this.about = about;
        column(recruiter, JobRole.RECRUITER, Role.RECRUITER);
        column(hiringManager, JobRole.HIRING_MANAGER, Role.HIRING_MANAGER);
        column(interviewer, JobRole.INTERVIEWER, Role.INTERVIEWER);
        if (administrator != NO) roles.add(Role.ADMINISTRATOR);
        if (readOnly != NO) roles.add(Role.READ_ONLY);
    }

    private void column(Cell cell, JobRole place, Role role) {
        if (cell == NO) return;
        if (about == HOUSE) roles.add(role);
        else places.add(place);
        if (cell == IF && about != HOUSE) conditional.add(place);
    }

    /** Whether the member's own roles give the right: all there is to ask in the house. */
    public boolean heldBy(Member by) {
        return by.roles().stream().anyMatch(roles::contains);
    }

    /** Whether the member has the right, standing on the job's team in these places; role and team rights are united. */
    boolean heldBy(Member by, Set<JobRole> standing) {
        return heldBy(by) || standing.stream().anyMatch(places::contains);
    }

    /** Whether all that gives the member the right is a place with an IF. */
    boolean onlyIf(Member by, Set<JobRole> standing) {
        return !heldBy(by) && standing.stream().filter(places::contains).allMatch(conditional::contains);
    }
}
