package org.havn.mail;

import java.util.Locale;

/** What a mail is for; its subject and text stand in {@code mail/texts*.properties} under {@code <code>.subject} and {@code .text}. */
public enum MailKind {
    INVITATION,
    PASSWORD_RESET,
    APPROVAL_ASKED,
    APPROVAL_REMINDER,
    JOB_APPROVED,
    JOB_DISAPPROVED,
    FEEDBACK_ASKED,
    FEEDBACK_REMINDER,
    MENTIONED,
    INTERVIEW_SCHEDULED,
    INTERVIEW_CHANGED,
    INTERVIEW_CANCELLED;

    /** Whether the text opens a door, so that it must not be written into a log. */
    boolean secret() {
        return this == INVITATION || this == PASSWORD_RESET;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
