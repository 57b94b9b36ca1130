package org.havn.dashboard.jobs;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashSet;
import java.util.List;
import org.havn.jobs.Jobs;

/** Words about a job: chosen from those that other jobs use, or typed. */
class Keywords extends MultiSelectComboBox<String> {
    private static final int LONGEST = 60;

    Keywords(String label, Jobs jobs, Jobs.Suggested suggested) {
        super(label);
        setItems(query -> {
            var typed = query.getFilter().orElse("").strip();
            return jobs.used(suggested, typed, query.getOffset() + query.getLimit()).stream()
                    .skip(query.getOffset());
        });
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> take(typed.getDetail()));
    }

    private void take(String typed) {
        var word = typed.strip();
        if (word.isEmpty()) return;
        var all = new LinkedHashSet<>(getValue());
        all.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
        setValue(all);
    }

    List<String> words() {
        return List.copyOf(getValue());
    }

    void fill(List<String> words) {
        setValue(new LinkedHashSet<>(words));
    }
}
