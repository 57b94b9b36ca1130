package org.havn.shared;

import java.util.Locale;

/** Every reason for which a room says no; each has a text in every language and a stable code in the API. */
public enum Refusal {
    NOT_ALLOWED,
    NOT_FOUND,
    INTEGRATION_OFF,
    MALFORMED,
    TOO_MANY,
    TOO_MANY_OWN,
    TOO_LARGE,
    MISSING_FIELD,
    CHANGED_MEANWHILE,
    JOB_NOT_OPEN,
    JOB_ALREADY_ACTIVE,
    PROSPECTS_OFF,
    PROCESS_BROKEN,
    DEFAULT_TEMPLATE,
    APPROVAL_NEEDED,
    APPROVAL_PENDING,
    APPROVER_NEEDED,
    ALREADY_ANSWERED,
    NOT_WAITING,
    DETAILS_FROZEN,
    JOB_HAS_PEOPLE,
    SOMEBODY_HIRED,
    ROLE_NEEDED,
    ALREADY_ON_TEAM,
    LAST_RECRUITER,
    APPLICATION_CLOSED,
    STAGE_OF_OTHER_JOB,
    BACK_TO_PROSPECT,
    REASON_NEEDED,
    ALREADY_SUBMITTED,
    RECOMMENDATION_NEEDED,
    BLANK_NOTE,
    ALREADY_TOUCHED,
    WRONG_PERSON,
    NOT_SURE_WHO,
    CONFLICT,
    CHOOSE_PERSON,
    KEY_REUSED,
    EMAIL_TAKEN,
    LAST_ADMINISTRATOR,
    PASSWORD_LENGTH,
    WRONG_PASSWORD,
    TRY_LATER,
    HAS_APPLICATIONS,
    FILE_EMPTY,
    FILE_TOO_LARGE,
    FILE_TYPE,
    FILE_NOT_AS_NAMED,
    LINK_USED,
    LABEL_TAKEN,
    LAST_REASON,
    NO_INTERVIEW_HERE,
    NOT_ON_TEAM,
    JUST_REMINDED;

    /** The stable code of the API and the key of the texts: {@code JOB_NOT_OPEN} is {@code job-not-open}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
