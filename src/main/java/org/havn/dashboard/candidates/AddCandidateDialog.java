package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.candidates.Lookalike;
import org.havn.candidates.NewCandidate;
import org.havn.candidates.Source;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.PathLink;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** Adding somebody by hand; who may be the same person is shown first, and the member decides. */
class AddCandidateDialog extends Dialog {
    private final CurrentMember current;
    private final Candidates candidates;
    private final Consumer<CandidateId> added;
    private final TextField name = new TextField(say("candidate.name"));
    private final EmailField email = new EmailField(say("candidate.email"));
    private final TextField headline = new TextField(say("candidate.headline"));
    private final TextField location = new TextField(say("candidate.location"));
    private final TextField phone = new TextField(say("candidate.phone"));
    private final Div alike = new Div();
    private boolean sure;

    AddCandidateDialog(CurrentMember current, Candidates candidates, Consumer<CandidateId> added) {
        this.current = current;
        this.candidates = candidates;
        this.added = added;
        setHeaderTitle(say("candidates.add"));
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        headline.setMaxLength(500);
        location.setMaxLength(200);
        phone.setMaxLength(60);
        alike.addClassNames("notice", "violet");
        alike.setVisible(false);
        name.addValueChangeListener(typed -> sure = false);
        email.addValueChangeListener(typed -> sure = false);
        var form = new Div(name, email, headline, location, phone, alike);
        form.addClassName("form");
        add(form);
        var add = new Button(say("candidates.add.do"), click -> addOrAsk());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say("do.cancel"), click -> close()), add);
        name.focus();
    }

    private void addOrAsk() {
        var address = EmailAddress.of(email.getValue());
        name.setErrorMessage(say("form.required"));
        name.setInvalid(PersonName.fold(name.getValue()).isEmpty());
        email.setErrorMessage(say("setup.email.wrong"));
        email.setInvalid(!email.isEmpty() && address.isEmpty());
        if (name.isInvalid() || email.isInvalid()) return;
        var person = new PersonName(name.getValue());
        var people = sure ? List.<Lookalike>of() : candidates.like(person, address.orElse(null), List.of(), List.of());
        if (!people.isEmpty()) {
            show(people);
            return;
        }
        close();
        added.accept(candidates.add(current.get(), written(person, address)).id());
    }

    /** Asked once: the next click on Add means that it is somebody else. */
    private void show(List<Lookalike> people) {
        sure = true;
        alike.removeAll();
        alike.add(new Paragraph(say("candidates.alike")));
        people.forEach(person -> alike.add(new Paragraph(
                new PathLink(Paths.candidate(person.id()), person.name()).as("link"),
                new Span(" · "
                        + person.why().stream()
                                .map(why -> say("why."
                                        + why.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                                .collect(Collectors.joining(", "))))));
        alike.setVisible(true);
    }

    private NewCandidate written(PersonName person, Optional<EmailAddress> address) {
        return new NewCandidate(
                person,
                text(headline),
                text(location),
                address.orElse(null),
                text(phone),
                Source.ADDED_BY_HAND,
                List.of(),
                List.of());
    }

    private static @Nullable String text(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
