package org.havn.dashboard.imports;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.CsvFile;
import org.havn.dashboard.parts.CsvLink;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.RowList;
import org.havn.dashboard.parts.Toasts;
import org.havn.imports.ImportListing;
import org.havn.imports.ImportProblem;
import org.havn.imports.Imports;
import org.havn.shared.Refused;

/** What came of an import, and what to do next. */
final class OutcomeCard {
    private OutcomeCard() {}

    static List<Card> of(CurrentMember current, Imports imports, ImportListing found, Runnable changed) {
        return switch (found.state()) {
            case DONE -> List.of(done(current, imports, found, changed));
            case BROKEN -> List.of(broken(found), problems(current, imports, found));
            case FAILED -> List.of(notDone(found, say("import.failed"), failure(found)));
            case UNDOING -> List.of(undoing());
            case UNDONE -> List.of(undone(found));
            default -> List.of(notDone(found, say("import.cancelled"), say("import.cancelled.text")));
        };
    }

    private static Card done(CurrentMember current, Imports imports, ImportListing found, Runnable changed) {
        var list = new UnorderedList(new ListItem(say("import.added", found.added())));
        list.add(new ListItem(say("import.known", found.known())));
        if (found.inBefore() > 0) list.add(new ListItem(say("import.in-before", found.inBefore())));
        if (found.repeated() > 0) list.add(new ListItem(say("import.repeated", found.repeated())));
        list.addClassName("import-outcome");
        var open = new PathLink(Paths.pool(found.pool()), say("import.open-pool")).as("link-button");
        var actions = actions(open, another(found));
        if (found.undoable())
            actions.add(new Button(say("import.undo"), click -> ask(current, imports, found, changed)));
        return new Card(say("import.done"), list, actions);
    }

    private static void ask(CurrentMember current, Imports imports, ImportListing found, Runnable changed) {
        new QuestionDialog(say("import.undo.title"), say("import.undo.text"), say("import.undo"), () -> {
                    try {
                        imports.undo(current.get(), found.id());
                    } catch (Refused refused) {
                        Toasts.refused(refused);
                    }
                    changed.run();
                })
                .dangerous()
                .open();
    }

    private static Card undoing() {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", say("import.state.undoing"));
        var text = new Paragraph(say("import.undoing.text"));
        text.addClassName("note");
        var form = new Div(bar, text);
        form.addClassNames("form", "import-progress");
        return new Card(say("import.state.undoing"), form);
    }

    private static Card undone(ImportListing found) {
        var list = new UnorderedList(new ListItem(say("import.removed", found.removed())));
        var stay = found.added() - found.removed();
        if (stay > 0) list.add(new ListItem(say("import.stay", stay)));
        list.addClassName("import-outcome");
        return new Card(say("import.state.undone"), list, actions(another(found)));
    }

    private static Card broken(ImportListing found) {
        var text = new Paragraph(say("import.broken.text", found.badRows()));
        var mended = new PathLink(Paths.imports(found.pool()), say("import.mended")).as("link-button");
        return new Card(say("import.broken"), text, actions(mended));
    }

    private static Card notDone(ImportListing found, String title, String text) {
        return new Card(title, new Paragraph(text), actions(another(found)));
    }

    private static String failure(ImportListing found) {
        var why = found.refusal();
        return why == null ? "" : Words.of(why);
    }

    private static Card problems(CurrentMember current, Imports imports, ImportListing found) {
        var list = new RowList<ImportProblem>(
                say("import.problems"),
                (offset, limit) -> imports.problems(current.get(), found.id(), offset, limit),
                OutcomeCard::row,
                () -> new EmptyState(say("import.problems"), say("import.problems.gone")).quiet());
        var columns = List.<CsvFile.Column<ImportProblem>>of(
                new CsvFile.Column<>(say("import.csv.line"), one -> Integer.toString(one.line())),
                new CsvFile.Column<>(say("import.csv.field"), one -> ImportWords.of(one.field())),
                new CsvFile.Column<>(say("import.csv.reason"), one -> ImportWords.of(one.reason())),
                new CsvFile.Column<>(say("import.csv.value"), ImportProblem::value));
        var csv = new CsvLink<ImportProblem>("import-problems", columns, () -> {
            var member = current.get();
            return (offset, limit) -> imports.problems(member, found.id(), offset, limit);
        });
        return new Card(say("import.problems"), list).aside(csv);
    }

    private static Component row(ImportProblem one) {
        var title = new Div(ImportWords.of(one.field()) + " " + ImportWords.of(one.reason()));
        title.addClassName("row-title");
        var below = new Paragraph(
                one.value().isEmpty()
                        ? say("import.line", one.line())
                        : say("import.line", one.line()) + " · " + one.value());
        below.addClassName("second");
        var text = new Div(title, below);
        text.addClassName("row-text");
        var row = new Div(text);
        row.addClassName("row");
        return row;
    }

    private static Component another(ImportListing found) {
        return new PathLink(Paths.imports(found.pool()), say("import.another")).as("link");
    }

    private static Div actions(Component... all) {
        var actions = new Div(all);
        actions.addClassName("actions");
        return actions;
    }
}
