package org.havn.dashboard.imports;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.dashboard.Screens;
import org.havn.dashboard.parts.CsvLink;
import org.havn.dashboard.parts.PathLink;
import org.havn.imports.ImportField;
import org.havn.imports.ImportFixture;
import org.havn.imports.ImportId;
import org.havn.imports.Imports;
import org.havn.pools.PoolId;
import org.havn.pools.Pools;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
class ImportScreensTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final ImportFixture files;
    private final Imports imports;
    private final Pools pools;
    private final JdbcClient jdbc;
    private Member rikke;
    private PoolId pool;

    ImportScreensTests(OfficeFixture office, ImportFixture files, Imports imports, Pools pools, JdbcClient jdbc) {
        this.office = office;
        this.files = files;
        this.imports = imports;
        this.pools = pools;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aPoolOfRikkes() {
        rikke = office.recruiter("Rikke Dam");
        pool = pools.create(rikke, "Backend");
        screens.signIn(rikke);
    }

    @Test
    @Tag("UC-23")
    void aFileGoesFromThePoolToTheColumnsAndToWhatCameOfIt() {
        screens.open("pools/" + pool.value());
        assertThat(_get(PathLink.class, link -> link.withText("Import…")).getHref())
                .isEqualTo("pools/" + pool.value() + "/import");
        screens.open("pools/" + pool.value() + "/import");
        assertThat(screens.text()).contains("No imports yet");
        drop("people.csv", "Name;E-mail;Nr.\nAstrid Holm;;17\nBo Berg;;18\n");
        assertThat(_get(H1.class).getText()).isEqualTo("people.csv");
        assertThat(column("Name").getValue()).isEqualTo(ImportField.NAME);
        assertThat(column("E-mail").getValue()).isEqualTo(ImportField.EMAIL);
        assertThat(column("Nr.").getValue()).isNull();
        assertThat(column("Nr.").getHelperText()).isEqualTo("for example “17”");
        _click(_get(Button.class, button -> button.withText("Check and import")));
        files.settle();
        screens.open(screens.path());
        assertThat(screens.text()).contains("2 people are new", "Open the pool");
        assertThat(pools.people(rikke, pool, 0, 10)).hasSize(2);
        screens.open("pools/" + pool.value() + "/import");
        assertThat(screens.text()).contains("people.csv", "2 rows", "Done");
    }

    @Test
    void aFileThatIsNoTableIsSaidAtItsPlace() {
        screens.open("pools/" + pool.value() + "/import");
        drop("photo.csv", "PK\u0003\u0004");
        assertThat(screens.text()).contains("photo.csv: The file is neither an Excel workbook");
        assertThat(imports.list(rikke, pool, 0, 5)).isEmpty();
    }

    @Test
    void whatIsWrongWithTheColumnsIsSaidAndNothingStarts() {
        var id = taken("Kode,Navn\n1,Astrid Holm\n");
        _setValue(column("Navn"), null);
        _click(_get(Button.class, button -> button.withText("Check and import")));
        assertThat(screens.text()).contains("Say which column holds the name.");
        _setValue(column("Kode"), ImportField.NAME);
        _setValue(column("Navn"), ImportField.NAME);
        _click(_get(Button.class, button -> button.withText("Check and import")));
        assertThat(screens.text()).contains("Two columns cannot hold the same");
        assertThat(imports.get(rikke, id).state()).isEqualTo(org.havn.imports.ImportState.MAPPING);
    }

    @Test
    @Tag("C15")
    void everyBadRowIsShownWithItsLineAndTheListCanBeTaken() {
        var broken = files.bring(rikke, pool, "Name,E-mail\nAstrid Holm,a@x\n,b@demo.test\n");
        screens.open("pools/" + pool.value() + "/import/" + broken.id().value());
        assertThat(screens.text())
                .contains("Nobody was added yet", "2 rows have to be mended", "E-mail is not written as it should be")
                .contains("Line 2 · a@x", "Name is missing", "Line 3");
        assertThat(_find(CsvLink.class)).hasSize(1);
        assertThat(_find(PathLink.class, link -> link.withText("Upload the mended file")))
                .hasSize(1);
    }

    @Test
    void showsHowFarItIsAndWhenItIsOverWithoutBeingOpenedAgain() {
        var id = taken("Name\nAstrid Holm\n");
        state(id, "ADDING");
        screens.open("pools/" + pool.value() + "/import/" + id.value());
        assertThat(screens.text()).contains("People are being added", "1 of 1 row");
        assertThat(_get(ProgressBar.class).getValue()).isEqualTo(1.0);
        _click(_get(Button.class, button -> button.withText("Cancel the import")));
        assertThat(screens.text()).contains("Cancelled", "Nobody was added.");
        assertThat(_find(ProgressBar.class)).isEmpty();
    }

    @Test
    void whatIsDoneCanBeUndoneAfterAQuestion() {
        var done = files.bring(rikke, pool, "Name\nAstrid Holm\nBo Berg\n");
        screens.open("pools/" + pool.value() + "/import/" + done.id().value());
        _click(_get(Button.class, button -> button.withText("Undo the import")));
        assertThat(screens.text()).contains("taken out again", "no longer candidates");
        _click(_find(Button.class, button -> button.withText("Undo the import")).getLast());
        files.settle();
        screens.open(screens.path());
        assertThat(screens.text()).contains("Undone", "2 people are no longer candidates");
        assertThat(pools.people(rikke, pool, 0, 5)).isEmpty();
    }

    @Test
    void somebodyElsesImportIsNotFoundNorUnderAnotherPool() {
        var id = taken("Name\nAstrid Holm\n");
        screens.open("pools/" + pools.create(rikke, "Other").value() + "/import/" + id.value());
        assertThat(screens.text()).doesNotContain("people.csv");
        var lars = office.recruiter("Lars Bro");
        pools.share(rikke, pool, lars.id());
        screens.signIn(lars);
        screens.open("pools/" + pool.value() + "/import/" + id.value());
        assertThat(screens.text()).doesNotContain("people.csv");
        screens.open("pools/" + pool.value() + "/import/nonsense");
        assertThat(_find(Select.class)).isEmpty();
    }

    @Test
    @Tag("A18")
    void whoOnlyReadsIsOfferedNoImport() {
        screens.signIn(office.readOnly("Vera Lind"));
        screens.open("pools/" + pool.value());
        assertThat(_find(PathLink.class, link -> link.withText("Import…"))).isEmpty();
        screens.open("pools/" + pool.value() + "/import");
        assertThat(_find(Upload.class)).isEmpty();
    }

    private void drop(String name, String text) {
        _get(FileCard.class).take(UI.getCurrent(), rikke, name, text.getBytes(StandardCharsets.UTF_8));
        screens.settle();
    }

    private ImportId taken(String text) {
        var id = imports.take(rikke, pool, "people.csv", text.getBytes(StandardCharsets.UTF_8));
        screens.open("pools/" + pool.value() + "/import/" + id.value());
        return id;
    }

    private void state(ImportId id, String state) {
        jdbc.sql("UPDATE import SET state = :state, rows_done = 1 WHERE id = :id")
                .param("state", state)
                .param("id", id.value())
                .update();
    }

    @SuppressWarnings("unchecked")
    private static Select<ImportField> column(String heading) {
        return _get(Select.class, select -> select.withLabel(heading));
    }
}
