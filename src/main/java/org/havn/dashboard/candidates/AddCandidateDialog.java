package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.havn.candidates.CandidateDetails;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.candidates.NewCandidate;
import org.havn.candidates.Source;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.parts.Toasts;
import org.havn.links.PersonOnPage;
import org.havn.profiles.Profiles;
import org.havn.shared.Refused;

/** Adding somebody by hand; who may be the same person is shown while one types, and the member decides. */
class AddCandidateDialog extends Dialog {
    private static final int PAUSE = 250;

    private final CurrentMember current;
    private final Candidates candidates;
    private final Profiles profiles;
    private final Consumer<CandidateId> added;
    private final CandidateForm form = new CandidateForm();
    private final TextField linkedIn = new TextField(say("candidate.linkedin-address"));
    private final KnownPeople known;
    private final Button add = new Button(say("candidates.add.do"), click -> addOrAsk());
    private boolean asked;

    AddCandidateDialog(CurrentMember current, Candidates candidates, Profiles profiles, Consumer<CandidateId> added) {
        this.current = current;
        this.candidates = candidates;
        this.profiles = profiles;
        this.added = added;
        known = new KnownPeople(current, candidates, profiles);
        setHeaderTitle(say("candidates.add"));
        setWidth("520px");
        linkedIn.setPlaceholder("https://www.linkedin.com/in/…");
        linkedIn.setMaxLength(500);
        form.addComponentAtIndex(2, linkedIn);
        form.addComponentAtIndex(3, known);
        watch(form.name);
        watch(form.email);
        watch(form.moreEmails);
        watch(linkedIn);
        add(form);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say("do.cancel"), click -> close()), add);
        form.name.focus();
    }

    /** What was found is only about what is typed now: every answer replaces the one before. */
    private <F extends HasValue<?, ?> & HasValueChangeMode> void watch(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(typed -> look());
    }

    private boolean look() {
        asked = false;
        add.setText(say("candidates.add.do"));
        linkedIn.setErrorMessage(say("candidate.linkedin-address.wrong"));
        linkedIn.setInvalid(!known.look(form, linkedIn.getValue()));
        return !linkedIn.isInvalid();
    }

    private void addOrAsk() {
        var typed = form.read();
        if (typed.isEmpty()) return;
        if (!asked) {
            if (!look()) return;
            if (known.anybody()) {
                asked = true;
                add.setText(say("candidates.add.anyway"));
                known.focus();
                return;
            }
        }
        close();
        added.accept(add(typed.get()));
    }

    private CandidateId add(CandidateDetails details) {
        var made = candidates.add(
                current.get(),
                new NewCandidate(
                        details.name(),
                        details.headline(),
                        details.location(),
                        details.email(),
                        details.phone(),
                        Source.ADDED_BY_HAND,
                        List.of(),
                        List.of()));
        if (!made.details().equals(details))
            candidates.edit(current.get(), made.id(), Objects.requireNonNull(made.version()), details);
        link(made.id(), details);
        return made.id();
    }

    private void link(CandidateId made, CandidateDetails details) {
        if (linkedIn.isEmpty()) return;
        try {
            profiles.link(
                    current.get(),
                    made,
                    new PersonOnPage(
                            linkedIn.getValue().strip(),
                            List.of(),
                            null,
                            details.name().value()));
        } catch (Refused taken) {
            Toasts.problem(say("candidates.add.not-linked"));
        }
    }
}
