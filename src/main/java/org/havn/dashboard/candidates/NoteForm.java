package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.parts.Toasts;
import org.havn.notes.NoteVisibility;
import org.havn.notes.Notes;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;

/** Writing a note: for oneself, for a job's team, or for everybody who may open the candidate. */
class NoteForm extends Div {
    static final int LONGEST = 10_000;

    private final TextArea text = new TextArea(say("note.new"));
    private final Select<Readers> readers = new Select<>();
    private final MultiSelectComboBox<Member> named = new MultiSelectComboBox<>();

    private record Readers(
            String label,
            NoteVisibility visibility,
            @Nullable ApplicationId application) {}

    NoteForm(CurrentMember current, Notes notes, Applications applications, CandidateId candidate, Runnable written) {
        addClassNames("form", "note-form");
        text.setMaxLength(LONGEST);
        readers.setLabel(say("note.readers"));
        readers.setItemLabelGenerator(Readers::label);
        var choices = choices(current.get(), notes, applications, candidate);
        readers.setItems(choices);
        named.setLabel(say("note.named"));
        named.setHelperText(say("note.named.help"));
        named.setItemLabelGenerator(member -> member.name().value());
        readers.addValueChangeListener(chosen -> offer(current, notes, candidate, chosen.getValue()));
        readers.setValue(choices.getFirst());
        var save = new Button(say("note.save"), click -> {
            text.setErrorMessage(say("refused.blank-note"));
            text.setInvalid(text.getValue().isBlank());
            if (text.isInvalid()) return;
            var chosen = readers.getValue();
            var ids = named.getValue().stream().map(Member::id).collect(Collectors.toSet());
            notes.write(current.get(), candidate, chosen.application(), text.getValue(), chosen.visibility(), ids);
            text.clear();
            named.clear();
            written.run();
            Toasts.done(say("note.saved"));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var foot = new Div(readers, save);
        foot.addClassName("note-foot");
        add(text, named, foot);
    }

    /** Only who can read the note can be named in it; nobody reads a private one. */
    private void offer(CurrentMember current, Notes notes, CandidateId candidate, Readers chosen) {
        var kept = named.getValue();
        var team = chosen.visibility() == NoteVisibility.TEAM;
        List<Member> offered = team ? notes.readers(current.get(), candidate, chosen.application()) : List.of();
        named.setItems(offered);
        named.setValue(kept.stream().filter(offered::contains).collect(Collectors.toSet()));
        named.setVisible(!offered.isEmpty());
    }

    /** Whether there is anything the reader may write here. */
    static boolean offered(Member by, Notes notes, Applications applications, CandidateId candidate) {
        return !choices(by, notes, applications, candidate).isEmpty();
    }

    private static List<Readers> choices(Member by, Notes notes, Applications applications, CandidateId candidate) {
        var choices = new ArrayList<Readers>();
        var onCandidate = notes.mayWrite(by, candidate);
        if (onCandidate) choices.add(new Readers(say("note.only-you"), NoteVisibility.PRIVATE, null));
        applications.ofCandidate(by, candidate).stream()
                .filter(one -> one.details() && notes.mayWrite(by, one.id()))
                .forEach(one ->
                        choices.add(new Readers(say("note.team-of", one.jobTitle()), NoteVisibility.TEAM, one.id())));
        if (onCandidate) choices.add(new Readers(say("note.everybody"), NoteVisibility.TEAM, null));
        return choices;
    }
}
