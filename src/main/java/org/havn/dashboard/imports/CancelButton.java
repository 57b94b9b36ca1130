package org.havn.dashboard.imports;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.parts.Toasts;
import org.havn.imports.ImportListing;
import org.havn.imports.Imports;
import org.havn.shared.Refused;

/** Stops an import; nothing is lost by it but the way so far. */
class CancelButton extends Button {
    CancelButton(CurrentMember current, Imports imports, ImportListing found, Runnable changed) {
        super(say("import.cancel"));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> {
            try {
                imports.cancel(current.get(), found.id());
                Toasts.done(say("import.cancelled.done"));
            } catch (Refused overMeanwhile) {
                Toasts.refused(overMeanwhile);
            }
            changed.run();
        });
    }
}
