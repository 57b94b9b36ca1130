package org.havn.profiles;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.candidates.Source;
import org.havn.drift.Readings;
import org.havn.exclusions.Exclusions;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.Permission;
import org.havn.jobs.Jobs;
import org.havn.links.ExportedLinks;
import org.havn.links.Keys;
import org.havn.links.Links;
import org.havn.notes.Notes;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.pools.Pools;
import org.havn.profiles.ExportAnswer.ChoosePerson;
import org.havn.profiles.ExportAnswer.Exported;
import org.havn.profiles.ExportRecords.Answer;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.springframework.stereotype.Component;

/** Exports of a person from their page to a job, and taking them back. */
@Component
class Exports {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,100}");
    private static final int MOST_NOT_THESE = 100;
    private static final Instant BEFORE_ANY_PAGE = Instant.EPOCH;

    private final HiringTeams teams;
    private final Jobs jobs;
    private final Candidates candidates;
    private final Applications applications;
    private final Decisions decisions;
    private final Links links;
    private final ExportedLinks exported;
    private final ExportRecords records;
    private final Notes notes;
    private final Pools pools;
    private final Readings readings;
    private final OwnProfile ownProfile;
    private final Exclusions exclusions;
    private final Clock clock;

    Exports(
            HiringTeams teams,
            Jobs jobs,
            Candidates candidates,
            Applications applications,
            Decisions decisions,
            Links links,
            ExportedLinks exported,
            ExportRecords records,
            Notes notes,
            Pools pools,
            Readings readings,
            OwnProfile ownProfile,
            Exclusions exclusions,
            Clock clock) {
        this.teams = teams;
        this.jobs = jobs;
        this.candidates = candidates;
        this.applications = applications;
        this.decisions = decisions;
        this.links = links;
        this.exported = exported;
        this.records = records;
        this.notes = notes;
        this.pools = pools;
        this.readings = readings;
        this.ownProfile = ownProfile;
        this.exclusions = exclusions;
        this.clock = clock;
    }

    ExportAnswer export(Member by, ExportRequest request) {
        teams.require(by, Permission.ADD_PROSPECT, request.job());
        requireReadable(request);
        links.lockTexts(List.of("export:" + by.id().value() + ":" + request.key()));
        var before = records.answered(by, request);
        if (before.isEmpty()) jobs.requireOpenForProspects(request.job());
        var asked = Keys.asked(request.person());
        var page = ReadPage.of(request.html(), asked, readings);
        if (before.isPresent()) return again(by, before.get(), page);
        ownProfile.refuse(by, page.keys());
        links.lock(page.keys().all());
        return decide(by, request, page);
    }

    /** Takes back an export with what it alone brought about: its page, its links, the candidate if it made them. */
    void undo(Member by, ApplicationId application) {
        var capture = records.captureOf(application);
        capture.ifPresent(of -> {
            lockLinks(application, of.candidate());
            if (of.note() != null) notes.takeBack(by, of.note());
            if (of.poolEntry() != null) pools.takeBack(of.poolEntry());
        });
        applications.undo(by, application);
        if (capture.isEmpty()) return;
        var candidate = capture.get().candidate();
        var heir = records.remove(application, capture.get());
        exported.takeBack(application, candidate, heir.orElse(null));
        if (capture.get().madeCandidate() && heir.isEmpty() && records.untouched(by, candidate))
            candidates.forget(by, candidate);
    }

    private void lockLinks(ApplicationId export, CandidateId candidate) {
        var keys = new ArrayList<>(links.living(candidate));
        keys.addAll(exported.endedFor(export, candidate));
        links.lock(keys);
    }

    /** The page is not kept with the answer: the same request reads the same. */
    private ExportAnswer again(Member by, Answer before, ReadPage page) {
        if (records.captureOf(before.application()).isEmpty() && before.created())
            throw new Refused(Refusal.CHANGED_MEANWHILE);
        return new Exported(before.candidate(), before.application(), before.created(), page.profile());
    }

    private ExportAnswer decide(Member by, ExportRequest request, ReadPage page) {
        return switch (decisions.of(by, page, request.choice(), request.notThese())) {
            case Decisions.Ask(var people) -> new ChoosePerson(people);
            case Decisions.Known(var candidate) -> {
                exclusions.refuse(candidate);
                // The page may know a newer employer or e-mail than Havn does.
                exclusions.refuse(page.keys().email().orElse(null), page.employers());
                yield add(by, request, page, candidate, false);
            }
            case Decisions.Unknown _ -> {
                exclusions.refuse(page.keys().email().orElse(null), page.employers());
                yield add(
                        by,
                        request,
                        page,
                        candidates.add(by, page.newCandidate()).id(),
                        true);
            }
        };
    }

    private Exported add(Member by, ExportRequest request, ReadPage page, CandidateId candidate, boolean made) {
        var added = applications.addProspect(by, request.job(), candidate, Source.LINKEDIN);
        if (added.created()) {
            links.attach(by, candidate, page.keys().links(), added.application());
            records.capture(by, candidate, added.application(), made, page.address(), moment(request), page.profile());
        } else if (request.choice() != null) {
            links.attach(by, candidate, page.keys().links(), null);
        }
        beside(by, request, candidate, added.application());
        records.answer(by, request, new Answer(candidate, added.application(), added.created()));
        return new Exported(candidate, added.application(), added.created(), page.profile());
    }

    private void beside(Member by, ExportRequest request, CandidateId candidate, ApplicationId application) {
        var note = request.note() == null
                ? null
                : notes.write(
                        by,
                        candidate,
                        application,
                        request.note().text(),
                        request.note().visibility());
        var entry = request.pool() == null
                ? null
                : pools.add(by, request.pool(), candidate).orElse(null);
        if (note != null || entry != null) records.beside(application, note, entry);
    }

    /** A page of the future was captured by a clock that goes wrong; it was captured by now. */
    private Instant moment(ExportRequest request) {
        var now = clock.instant();
        return request.capturedAt().isAfter(now) ? now : request.capturedAt();
    }

    private static void requireReadable(ExportRequest request) {
        var key = request.key();
        if (!KEY.matcher(key).matches()) throw new Refused(Refusal.MALFORMED);
        if (request.capturedAt().isBefore(BEFORE_ANY_PAGE)) throw new Refused(Refusal.MALFORMED);
        if (request.notThese().size() > MOST_NOT_THESE) throw new Refused(Refusal.TOO_MANY);
        if (request.html().getBytes(StandardCharsets.UTF_8).length > ExportRequest.LARGEST_PAGE)
            throw new Refused(Refusal.TOO_LARGE);
    }
}
