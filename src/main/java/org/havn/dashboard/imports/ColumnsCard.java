package org.havn.dashboard.imports;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.imports.ImportField;
import org.havn.imports.ImportListing;
import org.havn.imports.Imports;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What each column holds: proposed, with a text out of it, to be corrected before anything is done. */
class ColumnsCard extends Card {
    private final List<Select<ImportField>> columns = new ArrayList<>();
    private final Paragraph problem = new Paragraph();

    ColumnsCard(CurrentMember current, Imports imports, ImportListing found, Runnable changed) {
        super(say("import.mapping"));
        var note = new Paragraph(say("import.mapping.text"));
        note.addClassName("note");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var fields = new Div();
        fields.addClassName("import-columns");
        for (var column : found.columns()) {
            var select = select(column);
            columns.add(select);
            fields.add(select);
        }
        var start = new Button(say("import.start"), click -> {
            try {
                imports.start(current.get(), found.id(), said());
                changed.run();
            } catch (Refused refused) {
                problem.setText(Words.of(refused));
                problem.setVisible(true);
            }
        });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setDisableOnClick(false);
        var cancel = new CancelButton(current, imports, found, changed);
        var actions = new Div(start, cancel);
        actions.addClassName("actions");
        var form = new Div(note, fields, problem, actions);
        form.addClassNames("form", "wide");
        add(form);
    }

    private List<@Nullable ImportField> said() {
        var said = new ArrayList<@Nullable ImportField>();
        for (var column : columns) said.add(column.getValue());
        return said;
    }

    private Select<ImportField> select(ImportListing.Column column) {
        var select = new Select<ImportField>();
        select.setLabel(
                column.heading().isEmpty() ? say("import.column.unnamed", columns.size() + 1) : column.heading());
        select.setItems(ImportField.values());
        select.setItemLabelGenerator(field -> field == null ? say("import.left-out") : ImportWords.of(field));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(say("import.left-out"));
        select.setPlaceholder(say("import.left-out"));
        select.setHelperText(
                column.example().isEmpty() ? say("import.example.none") : say("import.example", column.example()));
        if (column.field() != null) select.setValue(column.field());
        select.setWidthFull();
        return select;
    }
}
