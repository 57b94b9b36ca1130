package org.havn.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.util.Set;
import java.util.UUID;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidates;
import org.havn.jobs.Job;
import org.havn.jobs.JobListing;
import org.havn.jobs.Jobs;
import org.havn.notes.NoteListing;
import org.havn.notes.NoteVisibility;
import org.havn.notes.Notes;
import org.havn.pipeline.Applications;
import org.havn.pools.PoolId;
import org.havn.pools.PoolPerson;
import org.havn.pools.Pools;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done with an export by the same click, and the pool filled from a page without one. */
@HavnTest
class ExportBesideTests {
    private final Profiles profiles;
    private final Notes notes;
    private final Pools pools;
    private final Candidates candidates;
    private final Applications applications;
    private final Jobs jobs;
    private final OfficeFixture office;
    private Member rikke;
    private Job job;
    private PoolId pool;
    private PageFixture clara;

    ExportBesideTests(
            Profiles profiles,
            Notes notes,
            Pools pools,
            Candidates candidates,
            Applications applications,
            Jobs jobs,
            OfficeFixture office) {
        this.profiles = profiles;
        this.notes = notes;
        this.pools = pools;
        this.candidates = candidates;
        this.applications = applications;
        this.jobs = jobs;
        this.office = office;
    }

    @BeforeEach
    void aPoolAndSomebodyNew() {
        rikke = office.recruiter("Rikke Dam");
        job = office.activeJob(rikke);
        pool = pools.create(rikke, "Later");
        clara = PageFixture.somebody("Clara").numbered(PageFixture.freshNumber());
    }

    @Test
    void theNoteIsTheApplicationsAndThePersonIsInThePool() {
        var done = exported(request("Ask about Oslo.", NoteVisibility.TEAM, pool));
        assertThat(notes.ofCandidate(rikke, done.candidate())).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("Ask about Oslo.");
            assertThat(note.application()).isEqualTo(done.application());
        });
        assertThat(pools.people(rikke, pool, 0, 10))
                .extracting(PoolPerson::candidate)
                .containsExactly(done.candidate());
    }

    @Test
    void theSameRequestAgainWritesNothingTwice() {
        var request = request("Ask about Oslo.", NoteVisibility.PRIVATE, pool);
        var done = exported(request);
        assertThat(exported(request)).isEqualTo(done);
        assertThat(notes.ofCandidate(rikke, done.candidate())).hasSize(1);
        assertThat(pools.people(rikke, pool, 0, 10)).hasSize(1);
        var other = new ExportRequest(
                request.job(),
                request.person(),
                request.html(),
                request.capturedAt(),
                null,
                Set.of(),
                request.key(),
                new ExportRequest.NewNote("Another text.", NoteVisibility.PRIVATE),
                pool);
        assertRefused(Refusal.KEY_REUSED, () -> profiles.export(rikke, other));
    }

    @Test
    void undoTakesBackNotePoolAndPerson() {
        var done = exported(request("Ask about Oslo.", NoteVisibility.TEAM, pool));
        profiles.undo(rikke, done.application());
        assertThat(pools.people(rikke, pool, 0, 10)).isEmpty();
        assertRefused(Refusal.NOT_FOUND, () -> candidates.get(rikke, done.candidate()));
    }

    @Test
    void aNoteChangedSinceStaysAndSoDoesTheExport() {
        var done = exported(request("Ask about Oslo.", NoteVisibility.TEAM, pool));
        var note = notes.ofCandidate(rikke, done.candidate()).getFirst();
        notes.edit(rikke, note.id(), note.version(), "Asked: yes.");
        assertRefused(Refusal.ALREADY_TOUCHED, () -> profiles.undo(rikke, done.application()));
        assertThat(notes.ofCandidate(rikke, done.candidate()))
                .extracting(NoteListing::text)
                .containsExactly("Asked: yes.");
        assertThat(pools.people(rikke, pool, 0, 10)).hasSize(1);
    }

    @Test
    void aPoolOfSomebodyElseOrABlankNoteStoresNothingAtAll() {
        var lars = office.recruiter("Lars Bro");
        var hidden = pools.create(lars, "His");
        assertRefused(Refusal.NOT_FOUND, () -> profiles.export(rikke, request(null, null, hidden)));
        assertRefused(Refusal.BLANK_NOTE, () -> profiles.export(rikke, request(" \n", NoteVisibility.TEAM, pool)));
        assertThat(profiles.match(rikke, clara.alone())).containsExactly(new Match.None());
        assertThat(applications.prospectCount(rikke, job.id())).isZero();
    }

    @Test
    void somebodyNewIsPutIntoAPoolWithoutAJobOnce() {
        var first = (PoolAnswer.Added) profiles.addToPool(rikke, toPool());
        var again = (PoolAnswer.Added) profiles.addToPool(rikke, toPool());
        assertThat(first.added()).isTrue();
        assertThat(again).isEqualTo(new PoolAnswer.Added(first.candidate(), false));
        assertThat(profiles.match(rikke, clara.alone()).getFirst()).isInstanceOf(Match.Same.class);
    }

    @Test
    void whoMayBeKnownIsAskedForBeforeAPoolIsFilled() {
        var email = office.candidate(rikke, clara.name()).email().value();
        assertThat(profiles.addToPool(rikke, toPool(clara.mailing(email)))).isInstanceOf(PoolAnswer.ChoosePerson.class);
        assertThat(pools.people(rikke, pool, 0, 10)).isEmpty();
    }

    @Test
    void jobsExportedToLastComeFirst() {
        var other = office.activeJob(rikke);
        exported(clara.to(job.id()));
        assertThat(found()).extracting(JobListing::id).startsWith(job.id());
        exported(PageFixture.somebody("Bo").numbered(PageFixture.freshNumber()).to(other.id()));
        assertThat(found()).extracting(JobListing::id).startsWith(other.id(), job.id());
    }

    private java.util.List<JobListing> found() {
        return jobs.exportable(rikke, "", applications.lastAddedTo(rikke, 10), 10);
    }

    private ExportRequest request(@Nullable String note, @Nullable NoteVisibility visibility, @Nullable PoolId into) {
        var plain = clara.to(job.id());
        return new ExportRequest(
                plain.job(),
                plain.person(),
                plain.html(),
                plain.capturedAt(),
                null,
                Set.of(),
                UUID.randomUUID().toString(),
                note == null || visibility == null ? null : new ExportRequest.NewNote(note, visibility),
                into);
    }

    private PoolRequest toPool() {
        return toPool(clara);
    }

    private PoolRequest toPool(PageFixture page) {
        return new PoolRequest(pool, page.asked(), page.html(), null, Set.of());
    }

    private ExportAnswer.Exported exported(ExportRequest request) {
        return (ExportAnswer.Exported) profiles.export(rikke, request);
    }
}
