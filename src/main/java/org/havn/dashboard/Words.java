package org.havn.dashboard;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Locale;
import org.havn.boards.PeopleFilter;
import org.havn.boards.PeopleSort;
import org.havn.candidates.Source;
import org.havn.documents.DocumentKind;
import org.havn.hiring.JobRole;
import org.havn.history.Change;
import org.havn.jobs.Closing;
import org.havn.jobs.JobStatus;
import org.havn.jobs.JobTerms;
import org.havn.notices.Notice;
import org.havn.pipeline.ApplicationListing;
import org.havn.pipeline.ApplicationStatus;
import org.havn.pipeline.Outcome;
import org.havn.process.ActivityKind;
import org.havn.process.Audience;
import org.havn.process.ReminderDelay;
import org.havn.process.StageKind;
import org.havn.rejections.RejectionReason;
import org.havn.schedule.InterviewTime;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Language;
import org.havn.team.Role;

/** Every visible word, in the reader's language; keys live in {@code vaadin-i18n/translations*.properties}. */
public final class Words {
    private Words() {}

    public static String say(String key, Object... with) {
        return I18NProvider.translate(key, with);
    }

    public static String of(Role role) {
        return say("role." + code(role));
    }

    public static String of(JobRole role) {
        return say("job-role." + code(role));
    }

    public static String of(JobStatus status) {
        return say("job-status." + code(status));
    }

    public static String of(Source source) {
        return say("source." + code(source));
    }

    public static String of(Outcome outcome) {
        return say("outcome." + code(outcome));
    }

    public static String of(JobTerms.Employment employment) {
        return say("employment." + code(employment));
    }

    public static String of(JobTerms.Seniority seniority) {
        return say("seniority." + code(seniority));
    }

    public static String of(JobTerms.Visibility visibility) {
        return say("visibility." + code(visibility));
    }

    public static String of(ActivityKind kind) {
        return say("activity." + code(kind));
    }

    public static String of(Audience audience) {
        return say("audience." + code(audience));
    }

    public static String of(ReminderDelay delay) {
        return say("reminder." + code(delay));
    }

    /** An activity by name: those of the shipped template in the reader's language, others as written. */
    public static String activity(String name) {
        return name.equals("Phone screen") ? say("activity.phone-screen") : stage(name);
    }

    /** A template by name: the shipped one in the reader's language, others as written. */
    public static String template(String name) {
        return name.equals("Standard") ? say("templates.standard") : name;
    }

    public static String of(Refusal reason) {
        return say("refused." + reason.code());
    }

    /** A refusal with what stands in the way, where its text names it. */
    public static String of(Refused refused) {
        return say("refused." + refused.reason().code(), String.join(", ", refused.names()));
    }

    /** A reason of the shipped list in the reader's language, an own one as the administrator wrote it. */
    public static String of(RejectionReason reason) {
        return reason.label(language());
    }

    /** A notice in one line; said as in the mail that went with it. */
    public static String of(Notice notice) {
        return notice.kind().inOneLine(language(), notice.words());
    }

    public static String of(DocumentKind kind) {
        return say("document-kind." + code(kind));
    }

    public static String of(Change change) {
        return say("history.change." + code(change));
    }

    /** A field of a history row by its name; one without a word of its own as it is called. */
    public static String field(String name) {
        var key = "history.field." + name;
        var word = say(key);
        return word.contains(key) ? name : word;
    }

    /** A value of a history row: what the trade has a word for in the reader's language, all else as it was written. */
    public static String value(String field, String text) {
        return switch (field) {
            case "stage" -> stage(text);
            case "source", "profile-source" ->
                say("source." + text.toLowerCase(Locale.ROOT).replace('_', '-'));
            case "reason" -> reason(text);
            case "when" ->
                InterviewTime.parse(text).map(when -> when.in(language())).orElse(text);
            case "works-here" -> text.equals("INTERNAL") ? say("candidate.internal") : say("candidate.external");
            default -> text;
        };
    }

    private static String reason(String text) {
        for (var reason : Closing.Reason.values()) if (reason.name().equals(text)) return of(reason);
        return RejectionReason.named(text, language());
    }

    public static String of(PeopleFilter.Standing standing) {
        return say("standing." + code(standing));
    }

    public static String of(PeopleSort sort) {
        return say("sort." + code(sort.by()));
    }

    public static String of(Closing.Reason reason) {
        return say("closing." + code(reason));
    }

    /** A stage by name: those of the shipped template in the reader's language, a renamed one as written. */
    public static String stage(String name) {
        return Arrays.stream(StageKind.values())
                .filter(kind -> shippedName(kind).equals(name))
                .findFirst()
                .map(kind -> say("stage." + code(kind)))
                .orElse(name);
    }

    /** Where an application stands: its stage while it goes on, else how it ended. */
    public static String status(ApplicationListing application) {
        var outcome = application.outcome();
        if (application.status() == ApplicationStatus.CLOSED && outcome != null) return of(outcome);
        var offer = application.offer();
        return offer == null ? stage(application.stageName()) : say("offer-state." + code(offer));
    }

    private static Language language() {
        return Language.of(UI.getCurrent().getLocale().getLanguage()).orElse(Language.EN);
    }

    private static String shippedName(StageKind kind) {
        var lower = kind.name().toLowerCase(Locale.ROOT);
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
