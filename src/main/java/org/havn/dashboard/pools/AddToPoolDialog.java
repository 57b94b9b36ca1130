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
import org.havn.pools.PoolListing;
import org.havn.pools.Pools;
import org.havn.shared.Refused;

/** Puts one person or many into one of the pools to which the reader may add, without leaving where they are. */
public class AddToPoolDialog extends Dialog {
    private final CurrentMember current;
    private final Pools pools;
    private final List<CandidateId> people;
    private final Runnable done;
    private final ComboBox<PoolListing> pool = new ComboBox<>(say("save.pool"));

    public AddToPoolDialog(CurrentMember current, Pools pools, List<CandidateId> people, String title, Runnable done) {
        this.current = current;
        this.pools = pools;
        this.people = List.copyOf(people);
        this.done = done;
        setHeaderTitle(title);
        setWidth("460px");
        var open = pools.open(current.get());
        pool.setItems(open);
        pool.setItemLabelGenerator(PoolListing::name);
        pool.setErrorMessage(say("save.pool.choose"));
        pool.setWidthFull();
        if (open.isEmpty()) add(new Paragraph(say("save.pool.none")));
        else add(pool);
        var save = new Button(say("save.do"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say("do.cancel"), click -> close()), save);
        pool.focus();
    }

    private void save() {
        var chosen = pool.getValue();
        pool.setInvalid(chosen == null);
        if (chosen == null) return;
        try {
            var added = pools.addAll(current.get(), chosen.id(), people);
            close();
            done.run();
            var text = say("save.pool.done", added.size(), chosen.name());
            if (added.isEmpty()) Toasts.done(text);
            else Toasts.done(text, () -> undo(chosen, added));
        } catch (Refused refused) {
            pool.setErrorMessage(Words.of(refused));
            pool.setInvalid(true);
        }
    }

    private void undo(PoolListing chosen, List<CandidateId> added) {
        try {
            pools.removeAll(current.get(), chosen.id(), added);
            done.run();
        } catch (Refused gone) {
            Toasts.refused(gone);
        }
    }
}
