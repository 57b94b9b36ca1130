package org.havn.dashboard.pools;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Toasts;
import org.havn.jobs.JobListing;
import org.havn.placements.Placed;
import org.havn.placements.Placements;
import org.havn.shared.Refused;

/** Puts one person or many on one of the reader's active jobs, without leaving where they are. */
public class AddToJobDialog extends Dialog {
    private final CurrentMember current;
    private final Placements placements;
    private final List<CandidateId> people;
    private final Runnable done;
    private final ComboBox<JobListing> job = new ComboBox<>(say("save.job"));

    public AddToJobDialog(
            CurrentMember current, Placements placements, List<CandidateId> people, String title, Runnable done) {
        this.current = current;
        this.placements = placements;
        this.people = List.copyOf(people);
        this.done = done;
        setHeaderTitle(title);
        setWidth("460px");
        job.setItems(query ->
                placements
                        .jobs(current.get(), query.getFilter().orElse(""), query.getOffset() + query.getLimit())
                        .stream()
                        .skip(query.getOffset()));
        job.setItemLabelGenerator(
                one -> say("save.job.line", one.title(), one.number().toString()));
        job.setErrorMessage(say("save.job.choose"));
        job.setWidthFull();
        job.addValueChangeListener(chosen -> job.setHelperText(
                chosen.getValue() == null
                        ? say("save.job.help")
                        : say(chosen.getValue().prospectsEnabled() ? "save.as-prospect" : "save.as-applicant")));
        job.setHelperText(say("save.job.help"));
        if (placements.jobs(current.get(), "", 1).isEmpty()) add(new Paragraph(say("save.job.none")));
        else add(job);
        var save = new Button(say("save.do"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say("do.cancel"), click -> close()), save);
        job.focus();
    }

    private void save() {
        var chosen = job.getValue();
        job.setInvalid(chosen == null);
        if (chosen == null) return;
        try {
            var placed = placements.place(current.get(), chosen.id(), people);
            close();
            done.run();
            tell(chosen, placed);
        } catch (Refused refused) {
            job.setErrorMessage(Words.of(refused));
            job.setInvalid(true);
        }
    }

    private void tell(JobListing chosen, Placed placed) {
        var text = say("save.job.done", placed.added().size(), chosen.title());
        if (placed.before() > 0) text = text + " " + say("save.job.before", placed.before());
        if (placed.undoable()) Toasts.done(text, () -> undo(placed));
        else Toasts.done(text);
    }

    private void undo(Placed placed) {
        try {
            placements.undo(current.get(), placed);
            done.run();
        } catch (Refused touched) {
            Toasts.refused(touched);
        }
    }
}
