package org.havn.dashboard.documents;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import java.util.ArrayList;
import java.util.List;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Toasts;
import org.havn.dashboard.parts.UploadWords;
import org.havn.documents.DocumentKind;
import org.havn.documents.DocumentType;
import org.havn.documents.Documents;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.ApplicationListing;
import org.havn.pipeline.Applications;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Adding a document: what it is, where it belongs, and the file, chosen or dropped. */
class DocumentForm extends Div {
    private final CurrentMember current;
    private final Documents documents;
    private final CandidateId candidate;
    private final Runnable added;
    private final Select<DocumentKind> kind = new Select<>();
    private final Select<Place> place = new Select<>();
    private final Upload upload = new Upload();
    private final Paragraph problem = new Paragraph();
    private final List<Place> places;

    private record Place(String label, @Nullable ApplicationId application) {}

    DocumentForm(
            CurrentMember current,
            Documents documents,
            Applications applications,
            CandidateId candidate,
            Runnable added) {
        this.current = current;
        this.documents = documents;
        this.candidate = candidate;
        this.added = added;
        places = places(applications);
        addClassNames("form", "document-form");
        kind.setLabel(say("documents.kind"));
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(Words::of);
        kind.setValue(DocumentKind.RESUME);
        place.setLabel(say("documents.place"));
        place.setItems(places);
        place.setItemLabelGenerator(Place::label);
        if (!places.isEmpty()) place.setValue(places.getFirst());
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        prepareUpload();
        var choices = new Div(kind, place);
        choices.addClassName("pair");
        add(choices, upload, problem);
    }

    /** Whether the reader may add anything at all. */
    boolean offersAnything() {
        return !places.isEmpty();
    }

    private void prepareUpload() {
        // Read here, and never further than one byte too far: what a browser says of a size is only its word.
        upload.setUploadHandler(event -> {
            var bytes = event.getInputStream().readNBytes(Documents.LARGEST + 1);
            event.getUI().access(() -> take(event.getFileName(), bytes));
        });
        upload.setMaxFileSize(Documents.LARGEST);
        upload.setAcceptedFileTypes(DocumentType.allEndings().toArray(String[]::new));
        upload.addFileRejectedListener(this::refused);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.setI18n(UploadWords.of("documents.choose", "documents.drop", "refused.file-type"));
    }

    /** Within the screen's own turn, once the whole file is here. */
    void take(String file, byte[] bytes) {
        problem.setVisible(false);
        try {
            documents.add(current.get(), candidate, place.getValue().application(), kind.getValue(), file, bytes);
            added.run();
            Toasts.done(say("documents.added", file));
        } catch (Refused refused) {
            tell(file, Words.of(refused.reason()));
        }
    }

    private void refused(FileRejectedEvent rejected) {
        tell(rejected.getFileName(), rejected.getErrorMessage());
    }

    private void tell(String file, String why) {
        problem.setText(Words.say("documents.refused", file, why));
        problem.setVisible(true);
    }

    private List<Place> places(Applications applications) {
        var found = new ArrayList<Place>();
        if (documents.mayAdd(current.get(), candidate, null)) found.add(new Place(Words.say("documents.person"), null));
        applications.ofCandidate(current.get(), candidate).stream()
                .filter(ApplicationListing::details)
                .filter(one -> documents.mayAdd(current.get(), candidate, one.id()))
                .forEach(one -> found.add(new Place(one.jobTitle(), one.id())));
        return List.copyOf(found);
    }
}
