package org.havn.dashboard.documents;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.dashboard.Screens;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.documents.DocumentKind;
import org.havn.documents.Documents;
import org.havn.documents.FilesFixture;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("UC-13")
class DocumentsCardTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Documents documents;
    private Member rikke;
    private Candidate astrid;

    DocumentsCardTests(OfficeFixture office, Documents documents) {
        this.office = office;
        this.documents = documents;
    }

    @BeforeEach
    void somebodyKnown() {
        rikke = office.recruiter("Rikke Dam");
        astrid = office.candidate(rikke, "Astrid Holm");
    }

    @Test
    void takesAFileAndSaysWhatIsWrongWithOneThatItDoesNot() {
        open(rikke);
        _get(DocumentForm.class).take("cv.pdf", "<html>".getBytes(StandardCharsets.UTF_8));
        assertThat(screens.text()).contains("cv.pdf: What is in the file is not what its name says", "No documents");
        _get(DocumentForm.class).take("cv.pdf", FilesFixture.pdf());
        assertThat(screens.text())
                .contains("cv.pdf is added", "Resume · PDF, 1 kB · Rikke Dam")
                .doesNotContain("No documents");
    }

    @Test
    void showsAPdfInThePageAndRemovesItAfterAQuestion() {
        var id = documents.add(rikke, astrid.id(), null, DocumentKind.RESUME, "cv.pdf", FilesFixture.pdf());
        open(rikke);
        assertThat(_get(Anchor.class, link -> link.withText("cv.pdf")).getHref())
                .isEqualTo("documents/" + id.value());
        _click(_get(Button.class, button -> button.withText("Show")));
        assertThat(_get(IFrame.class).getSrc()).isEqualTo("documents/" + id.value() + "/view");
        _click(_get(Button.class, button -> button.withText("Close")));
        _click(_get(Button.class, button -> button.withText("Remove")));
        assertThat(documents.ofCandidate(rikke, astrid.id())).hasSize(1);
        _click(_get(_get(QuestionDialog.class), Button.class, button -> button.withText("Remove")));
        assertThat(documents.ofCandidate(rikke, astrid.id())).isEmpty();
        assertThat(screens.text()).contains("No documents");
    }

    @Test
    void whoOnlyReadsAddsNothing() {
        documents.add(rikke, astrid.id(), null, DocumentKind.RESUME, "cv.pdf", FilesFixture.pdf());
        open(office.readOnly("Vera Lind"));
        assertThat(screens.text()).contains("cv.pdf");
        _assertNone(Upload.class);
        _assertNone(Button.class, button -> button.withText("Remove"));
    }

    private void open(Member member) {
        screens.signIn(member);
        screens.open("candidates/" + astrid.id().value());
    }
}
