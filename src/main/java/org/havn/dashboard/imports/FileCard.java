package org.havn.dashboard.imports;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.util.concurrent.atomic.AtomicReference;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.UploadWords;
import org.havn.imports.ImportId;
import org.havn.imports.Imports;
import org.havn.pools.PoolId;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;

/** The place to choose or drop the file; when it was read, what its columns hold is asked. */
class FileCard extends Card {
    private final CurrentMember current;
    private final Imports imports;
    private final PoolId pool;
    private final Upload upload = new Upload();
    private final Paragraph problem = new Paragraph();

    FileCard(CurrentMember current, Imports imports, PoolId pool) {
        super(say("import.upload"));
        this.current = current;
        this.imports = imports;
        this.pool = pool;
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var what = new Paragraph(say("import.upload.text"));
        var known = new Paragraph(say("import.upload.known"));
        what.addClassName("note");
        known.addClassName("note");
        prepare();
        var form = new Div(what, known, upload, problem);
        form.addClassNames("form", "import-file");
        add(form);
    }

    private void prepare() {
        // Read here, and never further than one byte too far; a large table takes seconds, and the screen stays free.
        upload.setUploadHandler(event -> {
            var bytes = event.getInputStream().readNBytes(Imports.LARGEST + 1);
            var ui = event.getUI();
            var member = new AtomicReference<@Nullable Member>();
            ui.accessSynchronously(() -> member.set(current.get()));
            var by = member.get();
            if (by != null) take(ui, by, event.getFileName(), bytes);
        });
        upload.setMaxFileSize(Imports.LARGEST);
        upload.setAcceptedFileTypes(".xlsx", ".csv", ".txt");
        upload.addFileRejectedListener(refused -> tell(refused.getFileName(), refused.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.setI18n(UploadWords.of("import.choose", "import.drop", "refused.not-a-table"));
    }

    void take(UI ui, Member by, String file, byte[] bytes) {
        try {
            open(ui, imports.take(by, pool, file, bytes));
        } catch (Refused refused) {
            ui.access(() -> tell(file, Words.of(refused)));
        }
    }

    private void open(UI ui, ImportId id) {
        ui.access(() -> ui.navigate(Paths.imported(pool, id)));
    }

    private void tell(String file, String why) {
        problem.setText(say("import.refused", file, why));
        problem.setVisible(true);
    }
}
