package org.havn.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.candidates.Source;
import org.havn.claims.Claim;
import org.havn.claims.Claims;
import org.havn.history.Change;
import org.havn.imports.ImportProblem.Reason;
import org.havn.mail.MailKind;
import org.havn.notices.Notice;
import org.havn.notices.Notices;
import org.havn.pools.PoolId;
import org.havn.pools.PoolPerson;
import org.havn.pools.Pools;
import org.havn.shared.EmailAddress;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
class ImportTests {
    private final OfficeFixture office;
    private final ImportFixture files;
    private final Imports imports;
    private final Pools pools;
    private final Candidates candidates;
    private final Claims claims;
    private final Notices notices;
    private final JdbcClient jdbc;
    private Member rikke;
    private PoolId pool;
    private String own;

    ImportTests(
            OfficeFixture office,
            ImportFixture files,
            Imports imports,
            Pools pools,
            Candidates candidates,
            Claims claims,
            Notices notices,
            JdbcClient jdbc) {
        this.office = office;
        this.files = files;
        this.imports = imports;
        this.pools = pools;
        this.candidates = candidates;
        this.claims = claims;
        this.notices = notices;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aPoolOfRikkes() {
        rikke = office.recruiter("Rikke Dam");
        pool = pools.create(rikke, "Backend, later");
        own = Long.toString(System.nanoTime(), 36);
    }

    @Test
    @Tag("UC-23")
    @Tag("C15")
    void bringsEverybodyInWithWhatTheFileSaysOfThem() {
        var done = files.bring(
                rikke,
                pool,
                "Navn;E-mail;Stilling;Firma;By;Uddannelse;Kompetencer;LinkedIn\n"
                        + "Astrid Holm;astrid.%1$s@demo.test,a2.%1$s@demo.test;Udvikler;Bølge %1$s;Aarhus;AU;Java, SQL;https://www.linkedin.com/in/astrid-%1$s\n"
                                .formatted(own)
                        + "Bo Berg;;;;;;;\n");
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.progress()).isEqualTo(1);
        assertThat(List.of(done.rows(), done.added(), done.known(), done.repeated()))
                .containsExactly(2, 2, 0, 0);
        assertThat(pools.people(rikke, pool, 0, 10))
                .extracting(PoolPerson::name)
                .containsExactlyInAnyOrder("Astrid Holm", "Bo Berg");
        var astrid = candidates.get(rikke, inPool("Astrid Holm"));
        assertThat(astrid.source()).isEqualTo(Source.IMPORT);
        assertThat(astrid.headline()).isEqualTo("Udvikler, Bølge " + own);
        assertThat(astrid.details().emails())
                .containsExactly(
                        new EmailAddress("astrid." + own + "@demo.test"), new EmailAddress("a2." + own + "@demo.test"));
        assertThat(candidates.search(rikke, "astrid." + own, 0, 5)).hasSize(1);
        assertThat(facts(astrid.id()))
                .containsExactly(
                        "EDUCATION AU IMPORT",
                        "POSITIONS Udvikler · Bølge " + own + " IMPORT",
                        "SKILLS Java|SQL IMPORT");
        assertThat(candidates.history(rikke, astrid.id(), 0, 5))
                .extracting(entry -> entry.change())
                .containsExactly(Change.CREATED);
        assertThat(notices.of(rikke, 0, 5)).extracting(Notice::kind).containsExactly(MailKind.IMPORT_DONE);
    }

    @Test
    void anAddressOfLinkedInIsAClaimAndNoLink() {
        files.bring(rikke, pool, "Name,LinkedIn\nAstrid Holm,linkedin.com/in/astrid-" + own + "\n");
        assertThat(claims.of(rikke, inPool("Astrid Holm"))).singleElement().satisfies(claim -> {
            assertThat(claim.origin()).isEqualTo(Claim.Origin.IMPORT);
            assertThat(claim.address().url()).isEqualTo("https://www.linkedin.com/in/astrid-" + own);
        });
        assertThat(jdbc.sql("SELECT count(*) FROM linkedin_identity WHERE value = :slug")
                        .param("slug", "astrid-" + own)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @Tag("C15")
    void oneBadRowKeepsEverybodyOutAndEveryBadRowIsTold() {
        var before = count();
        var broken = files.bring(
                rikke,
                pool,
                "Name,E-mail,LinkedIn\nAstrid Holm,a.%s@demo.test,\n,nobody@demo.test,\nBo Berg,not an address,x.test\n"
                        .formatted(own));
        assertThat(broken.state()).isEqualTo(ImportState.BROKEN);
        assertThat(broken.badRows()).isEqualTo(2);
        assertThat(imports.problems(rikke, broken.id(), 0, 10))
                .extracting(one -> one.line() + " " + one.field() + " " + one.reason())
                .containsExactly("3 NAME MISSING", "4 EMAIL NOT_VALID", "4 LINKEDIN NOT_VALID");
        assertThat(pools.people(rikke, pool, 0, 10)).isEmpty();
        assertThat(count()).isEqualTo(before);
        assertThat(notices.of(rikke, 0, 5)).extracting(Notice::kind).containsExactly(MailKind.IMPORT_NOT_DONE);
        assertThat(files.bring(rikke, pool, "Name\nAstrid Holm\n").state()).isEqualTo(ImportState.DONE);
    }

    @Test
    @Tag("J3")
    void whoIsKnownIsPutInAndNeverDoubled() {
        var astrid = office.candidate(rikke, "Astrid Holm");
        var email = java.util.Objects.requireNonNull(astrid.email()).value();
        pools.add(rikke, pool, office.candidate(rikke, "Eva Lund").id());
        var file = "Name,E-mail,Title,Company\nAstrid  HOLM,%s,Chief,\nBo Berg,,Dev,Bølge %s\n"
                .formatted(email.toUpperCase(java.util.Locale.ROOT), own);
        var first = files.bring(rikke, pool, file);
        assertThat(List.of(first.added(), first.known(), first.inBefore())).containsExactly(1, 1, 0);
        var again = files.bring(rikke, pool, file);
        assertThat(List.of(again.added(), again.known(), again.inBefore())).containsExactly(0, 2, 2);
        assertThat(pools.people(rikke, pool, 0, 10)).hasSize(3);
        assertThat(candidates.get(rikke, astrid.id()).headline()).isNull();
    }

    @Test
    void somebodyIsKnownByAFurtherAddressByALinkAndByAClaimWithTheirName() {
        files.bring(
                rikke,
                pool,
                "Name,E-mail,LinkedIn\nEva Lund,e1.%1$s@demo.test;e2.%1$s@demo.test,\nIb Skov,,linkedin.com/in/ib-%1$s\n"
                        .formatted(own));
        var again = files.bring(
                rikke,
                pools.create(rikke, "Other"),
                "Name,E-mail,LinkedIn\nEva Lund,e2.%1$s@demo.test,\nIb Skov,,www.linkedin.com/in/ib-%1$s/\nIb Ravn,,linkedin.com/in/ib-%1$s-2\n"
                        .formatted(own));
        assertThat(List.of(again.added(), again.known())).containsExactly(1, 2);
    }

    @Test
    void aNameAloneIsNobody() {
        office.candidate(rikke, "Astrid Holm");
        var done = files.bring(rikke, pool, "Name\nAstrid Holm\nAstrid Holm\n");
        assertThat(List.of(done.added(), done.known(), done.repeated())).containsExactly(2, 0, 0);
    }

    @Test
    void twoRowsOfOnePersonAreOnePersonEvenInAChain() {
        var done = files.bring(
                rikke,
                pool,
                "Name,E-mail,Company\nAstrid Holm,a1.%1$s@demo.test,\nAstrid Holm,a2.%1$s@demo.test,Bølge %1$s\nA. Holm,\"a1.%1$s@demo.test a2.%1$s@demo.test\",\nastrid holm,,BØLGE %1$s\n"
                        .formatted(own));
        assertThat(List.of(done.added(), done.known(), done.repeated())).containsExactly(1, 0, 3);
        assertThat(candidates.get(rikke, inPool("Astrid Holm")).details().emails())
                .extracting(EmailAddress::value)
                .containsExactly("a1." + own + "@demo.test", "a2." + own + "@demo.test");
    }

    @Test
    void oneAddressForTwoPeopleIsToldAndNotGuessed() {
        var known = office.candidate(rikke, "Astrid Holm");
        var inFile = files.bring(
                rikke, pool, "Name,E-mail\nEva Lund,x.%1$s@demo.test\nBo Berg,x.%1$s@demo.test\n".formatted(own));
        assertThat(imports.problems(rikke, inFile.id(), 0, 10)).singleElement().satisfies(one -> {
            assertThat(one.line()).isEqualTo(3);
            assertThat(one.reason()).isEqualTo(Reason.OTHER_NAME_IN_FILE);
            assertThat(one.value()).isEqualTo("2: Eva Lund");
        });
        var inHavn = files.bring(rikke, pool, "Name,E-mail\nBo Berg," + known.email() + "\n");
        assertThat(imports.problems(rikke, inHavn.id(), 0, 10))
                .extracting(ImportProblem::reason)
                .containsExactly(Reason.OTHER_NAME_IN_HAVN);
    }

    @Test
    void somebodyWhoMayBeEitherOfTwoIsToldAndNotGuessed() {
        var one = office.candidate(rikke, "Astrid Holm");
        var other = office.candidate(rikke, "Astrid Holm");
        var several =
                files.bring(rikke, pool, "Name,E-mail\nAstrid Holm,\"%s %s\"\n".formatted(one.email(), other.email()));
        assertThat(imports.problems(rikke, several.id(), 0, 10))
                .extracting(ImportProblem::reason)
                .containsExactly(Reason.SEVERAL_IN_HAVN);
    }

    @Test
    void whatAColumnHoldsIsRememberedForTheSameHeadings() {
        var text = "Kolonne A,Kolonne B\nAstrid Holm,Java\n";
        var first = take(text);
        assertThat(files.proposed(rikke, first)).containsOnlyNulls();
        assertRefused(Refusal.NAME_COLUMN_NEEDED, () -> imports.start(rikke, first, Arrays.asList(null, null)));
        assertRefused(Refusal.MALFORMED, () -> imports.start(rikke, first, List.of(ImportField.NAME)));
        imports.start(rikke, first, List.of(ImportField.NAME, ImportField.SKILLS));
        assertThat(files.proposed(rikke, take("KOLONNE B,kolonne a\nSQL,Bo\n")))
                .containsExactly(ImportField.SKILLS, ImportField.NAME);
        files.settle();
    }

    @Test
    void isItsMembersAlone() {
        var id = take("Name\nAstrid Holm\n");
        var lars = office.recruiter("Lars Bro");
        var admin = office.administrator("Ada Gren");
        assertRefused(Refusal.NOT_FOUND, () -> imports.get(lars, id));
        pools.share(rikke, pool, lars.id());
        assertRefused(Refusal.NOT_FOUND, () -> imports.get(lars, id));
        assertRefused(Refusal.NOT_FOUND, () -> imports.problems(admin, id, 0, 1));
        assertRefused(Refusal.NOT_FOUND, () -> imports.cancel(lars, id));
        assertThat(imports.list(lars, pool, 0, 10)).isEmpty();
        assertThat(imports.mayImport(lars, pool)).isTrue();
    }

    @Test
    @Tag("A18")
    void isForWhoMayAddToThePoolAndAddCandidates() {
        var lars = office.recruiter("Lars Bro");
        var bytes = "Name\nBo\n".getBytes(StandardCharsets.UTF_8);
        assertRefused(Refusal.NOT_FOUND, () -> imports.take(lars, pool, "a.csv", bytes));
        assertRefused(Refusal.NOT_FOUND, () -> imports.take(office.interviewer("Ivan"), pool, "a.csv", bytes));
        assertRefused(Refusal.NOT_ALLOWED, () -> imports.take(office.readOnly("Vera"), pool, "a.csv", bytes));
        assertRefused(Refusal.NOT_ALLOWED, () -> imports.take(rikke, pools.linkedIn(), "a.csv", bytes));
    }

    @Test
    void whoLostThePoolMeanwhileAddsNobody() {
        var lars = office.recruiter("Lars Bro");
        pools.share(rikke, pool, lars.id());
        var id = imports.take(lars, pool, "a.csv", "Name\nAstrid Holm\n".getBytes(StandardCharsets.UTF_8));
        pools.unshare(rikke, pool, lars.id());
        assertRefused(Refusal.NOT_FOUND, () -> imports.start(lars, id, List.of(ImportField.NAME)));
        jdbc.sql("UPDATE import SET state = 'WAITING', fields = '{NAME}' WHERE id = :id")
                .param("id", id.value())
                .update();
        files.settle();
        assertThat(pools.people(rikke, pool, 0, 5)).isEmpty();
        pools.share(rikke, pool, lars.id());
        assertThat(imports.get(lars, id).state()).isEqualTo(ImportState.FAILED);
        assertThat(imports.get(lars, id).refusal()).isEqualTo(Refusal.NOT_FOUND);
    }

    @Test
    void isCancelledBeforeItIsOverAndThenAddsNobody() {
        var id = take("Name\nAstrid Holm\n");
        imports.cancel(rikke, id);
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> imports.start(rikke, id, List.of(ImportField.NAME)));
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> imports.cancel(rikke, id));
        files.settle();
        assertThat(pools.people(rikke, pool, 0, 5)).isEmpty();
        var done = files.bring(rikke, pool, "Name\nAstrid Holm\n");
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> imports.cancel(rikke, done.id()));
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> imports.start(rikke, done.id(), List.of(ImportField.NAME)));
    }

    @Test
    void workThatWasLeftBehindIsTakenUpAgainAndDoneOnce() {
        var id = take("Name\nAstrid Holm\n");
        jdbc.sql(
                        "UPDATE import SET state = 'ADDING', fields = '{NAME}', beat_at = now() - interval '1 hour' WHERE id = :id")
                .param("id", id.value())
                .update();
        files.settle();
        files.settle();
        assertThat(imports.get(rikke, id).state()).isEqualTo(ImportState.DONE);
        assertThat(pools.people(rikke, pool, 0, 5)).hasSize(1);
    }

    @Test
    void nothingOfTheFileIsKeptWhenItIsOver() {
        var done = files.bring(rikke, pool, "Name\nAstrid Holm\n");
        for (var table : List.of("import_content", "import_row", "import_key", "import_match"))
            assertThat(jdbc.sql("SELECT count(*) FROM " + table + " WHERE import_id = :id")
                            .param("id", done.id().value())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
    }

    @Test
    void refusesWhatIsNoTableOrTooMuch() {
        assertRefused(Refusal.FILE_EMPTY, () -> take("Name\n\n"));
        assertRefused(Refusal.FILE_EMPTY, () -> take(""));
        assertRefused(Refusal.NOT_A_TABLE, () -> take("PK\u0003\u0004broken"));
        assertRefused(Refusal.NOT_A_TABLE, () -> take("Name\n\"Astrid"));
        assertRefused(Refusal.TABLE_TOO_LARGE, () -> take("Name\n" + "Bo\n".repeat(100_001)));
        assertRefused(Refusal.FILE_TOO_LARGE, () -> imports.take(rikke, pool, "a.csv", new byte[Imports.LARGEST + 1]));
    }

    private ImportId take(String csv) {
        return imports.take(rikke, pool, "../people.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private CandidateId inPool(String name) {
        return pools.people(rikke, pool, 0, 50).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .candidate();
    }

    private List<String> facts(CandidateId candidate) {
        return jdbc.sql("""
                SELECT field || ' ' || array_to_string(texts, '|') || ' ' || source
                  FROM candidate_fact
                 WHERE candidate_id = :id
                 ORDER BY field
                """).param("id", candidate.value()).query(String.class).list();
    }

    private int count() {
        return jdbc.sql("SELECT count(*) FROM candidate").query(Integer.class).single();
    }
}
