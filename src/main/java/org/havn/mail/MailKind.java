package org.havn.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.havn.team.Language;

/**
 * What a mail or notice tells, and the words that its texts need. Subject, text and the name of its link stand in
 * {@code mail/texts*.properties} under {@code <code>.subject}, {@code .text} and {@code .link}.
 */
public enum MailKind {
    INVITATION("name", "by"),
    PASSWORD_RESET("name"),
    APPROVAL_ASKED("by", "job"),
    APPROVAL_REMINDER("by", "job"),
    JOB_APPROVED("job"),
    JOB_DISAPPROVED("by", "job", "comment"),
    APPROVAL_ENDED("job"),
    FEEDBACK_ASKED("candidate", "job", "stage"),
    FEEDBACK_REMINDER("candidate", "job", "stage"),
    SHARE_ASKED("by", "organisation"),
    /** Goes to an address that anybody may have typed: no other words of theirs are in it. */
    SHARE_KEPT("organisation"),
    PROFILE_SHARED("name"),
    MENTIONED("by", "candidate", "note"),
    IMPORT_DONE("pool", "added", "known"),
    IMPORT_NOT_DONE("pool", "file"),
    READING_DRIFTED("layout", "field", "rate", "usual", "since"),
    INTERVIEW_SCHEDULED("by", "candidate", "job", "when"),
    INTERVIEW_CHANGED("by", "candidate", "job", "when"),
    INTERVIEW_CANCELLED("by", "candidate", "job", "when");

    private final Set<String> words;

    MailKind(String... words) {
        this.words = Set.of(words);
    }

    public Set<String> words() {
        return words;
    }

    /** Whether the link opens a door, so that it must not be written into a log. */
    boolean secret() {
        return this == INVITATION || this == PASSWORD_RESET || this == SHARE_ASKED || this == SHARE_KEPT;
    }

    /** What it says in one line, as a mail's subject and as a notice. */
    public String inOneLine(Language language, Map<String, String> words) {
        return Letter.subject(this, language, words);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
