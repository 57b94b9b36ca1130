package org.havn.dashboard.pools;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.havn.candidates.CandidateId;

/** How many people are chosen, and what can be done with them; there while somebody is. */
public class SelectionBar extends Div {
    private final Set<CandidateId> chosen;
    private final Map<CandidateId, Checkbox> boxes = new HashMap<>();
    private final Span count = new Span();

    public SelectionBar(Set<CandidateId> chosen, List<Button> actions) {
        this.chosen = chosen;
        addClassName("bulk");
        count.getElement().setAttribute("role", "status");
        add(count);
        actions.forEach(this::add);
        show();
    }

    /** The box before a person; its label is heard, not seen. */
    public Checkbox tick(CandidateId candidate, String label) {
        var box = new Checkbox();
        box.setAriaLabel(label);
        box.setValue(chosen.contains(candidate));
        boxes.put(candidate, box);
        box.addValueChangeListener(change -> {
            if (change.getValue()) chosen.add(candidate);
            else chosen.remove(candidate);
            show();
        });
        return box;
    }

    /** Nobody is chosen any more. */
    public void clear() {
        chosen.clear();
        boxes.values().forEach(box -> box.setValue(false));
        show();
    }

    private void show() {
        count.setText(chosen.isEmpty() ? "" : say("pools.chosen", chosen.size()));
        setVisible(!chosen.isEmpty());
    }
}
