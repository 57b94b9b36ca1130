package org.havn.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.Candidates;
import org.havn.claims.Claims;
import org.havn.pools.PoolId;
import org.havn.pools.PoolPerson;
import org.havn.pools.Pools;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
class ImportUndoTests {
    private final OfficeFixture office;
    private final ImportFixture files;
    private final Imports imports;
    private final Pools pools;
    private final Candidates candidates;
    private final Claims claims;
    private final JdbcClient jdbc;
    private Member rikke;
    private PoolId pool;
    private Candidate known;
    private Candidate inBefore;
    private ImportListing done;

    ImportUndoTests(
            OfficeFixture office,
            ImportFixture files,
            Imports imports,
            Pools pools,
            Candidates candidates,
            Claims claims,
            JdbcClient jdbc) {
        this.office = office;
        this.files = files;
        this.imports = imports;
        this.pools = pools;
        this.candidates = candidates;
        this.claims = claims;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void anImportOfTwoWhoAreKnownAndTwoWhoAreNew() {
        rikke = office.recruiter("Rikke Dam");
        pool = pools.create(rikke, "Backend");
        known = office.candidate(rikke, "Eva Lund");
        inBefore = office.candidate(rikke, "Ida Krog");
        pools.add(rikke, pool, inBefore.id());
        var own = Long.toString(System.nanoTime(), 36);
        done = files.bring(
                rikke,
                pool,
                "Name,E-mail,Skills,LinkedIn\nEva Lund,%s,Java,linkedin.com/in/eva-%s\nIda Krog,%s,,\nAstrid Holm,,SQL,linkedin.com/in/astrid-%s\nBo Berg,,,\n"
                        .formatted(known.email(), own, inBefore.email(), own));
        assertThat(List.of(done.added(), done.known(), done.inBefore())).containsExactly(2, 2, 1);
    }

    @Test
    @Tag("UC-23")
    void takesBackEverythingThatTheFileBroughtAndNothingElse() {
        var astrid = inPool("Astrid Holm");
        undo();
        assertThat(imports.get(rikke, done.id()).state()).isEqualTo(ImportState.UNDONE);
        assertThat(imports.get(rikke, done.id()).removed()).isEqualTo(2);
        assertThat(pools.people(rikke, pool, 0, 10))
                .extracting(PoolPerson::name)
                .containsExactly("Ida Krog");
        assertRefused(Refusal.NOT_FOUND, () -> candidates.get(rikke, astrid.candidate()));
        assertThat(candidates.get(rikke, known.id()).name().value()).isEqualTo("Eva Lund");
        assertThat(claims.of(rikke, known.id())).isEmpty();
        assertThat(facts(known)).isZero();
    }

    @Test
    void leavesWhomSomebodyHasWorkedWithSince() {
        var astrid = inPool("Astrid Holm");
        office.prospect(rikke, office.activeJob(rikke), candidates.get(rikke, astrid.candidate()));
        var bo = candidates.get(rikke, inPool("Bo Berg").candidate());
        candidates.edit(rikke, bo.id(), Objects.requireNonNull(bo.version()), bo.details());
        pools.add(rikke, pools.create(rikke, "Other"), bo.id());
        undo();
        assertThat(imports.get(rikke, done.id()).removed()).isZero();
        assertThat(candidates.get(rikke, astrid.candidate()).name().value()).isEqualTo("Astrid Holm");
        assertThat(candidates.get(rikke, bo.id()).name().value()).isEqualTo("Bo Berg");
        assertThat(pools.people(rikke, pool, 0, 10)).hasSize(1);
    }

    @Test
    void leavesWhomAnotherFileBroughtToo() {
        var again = files.bring(
                rikke, pools.create(rikke, "Other"), "Name,LinkedIn\nAstrid Holm," + claimOf("Astrid Holm") + "\n");
        assertThat(again.known()).isEqualTo(1);
        undo();
        assertThat(imports.get(rikke, done.id()).removed()).isEqualTo(1);
    }

    @Test
    void leavesWhatAnotherFileSaidWhileThisOneWaitedForItsColumns() {
        var greta = office.candidate(rikke, "Greta Vang");
        var csv = "Name,E-mail,Skills,LinkedIn\nGreta Vang,%s,Java,linkedin.com/in/greta-%s\n"
                .formatted(greta.email(), Long.toString(System.nanoTime(), 36));
        var late = imports.take(rikke, pool, "late.csv", csv.getBytes(StandardCharsets.UTF_8));
        files.bring(rikke, pools.create(rikke, "Other"), csv);
        done = files.finish(rikke, late);
        undo();
        assertThat(imports.get(rikke, late).state()).isEqualTo(ImportState.UNDONE);
        assertThat(claims.of(rikke, greta.id())).hasSize(1);
        assertThat(facts(greta)).isEqualTo(1);
    }

    @Test
    void happensOnceAndOnlyToWhatIsDone() {
        undo();
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> imports.undo(rikke, done.id()));
        var broken = files.bring(rikke, pool, "Name,E-mail\nBo Berg,x\n");
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> imports.undo(rikke, broken.id()));
    }

    @Test
    void isNobodyElses() {
        var lars = office.recruiter("Lars Bro");
        pools.share(rikke, pool, lars.id());
        assertRefused(Refusal.NOT_FOUND, () -> imports.undo(lars, done.id()));
    }

    @Test
    void staysDoneWhenItsMemberLostThePoolMeanwhile() {
        jdbc.sql("UPDATE import SET state = 'UNDOING' WHERE id = :id")
                .param("id", done.id().value())
                .update();
        jdbc.sql("UPDATE pool SET owner_id = :other WHERE id = :id")
                .param("other", office.recruiter("Lars Bro").id().value())
                .param("id", pool.value())
                .update();
        files.settle();
        assertThat(jdbc.sql("SELECT state FROM import WHERE id = :id")
                        .param("id", done.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("DONE");
    }

    private void undo() {
        assertThat(imports.get(rikke, done.id()).undoable()).isTrue();
        imports.undo(rikke, done.id());
        files.settle();
    }

    private PoolPerson inPool(String name) {
        return pools.people(rikke, pool, 0, 50).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String claimOf(String name) {
        return claims.of(rikke, inPool(name).candidate()).getFirst().address().url();
    }

    private int facts(Candidate candidate) {
        return jdbc.sql("SELECT count(*) FROM candidate_fact WHERE candidate_id = :id")
                .param("id", candidate.id().value())
                .query(Integer.class)
                .single();
    }
}
