package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.havn.candidates.CandidateDetails;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;

/** What is written of a person, checked field by field. */
class CandidateForm extends Div {
    final TextField name = new TextField(say("candidate.name"));
    final EmailField email = new EmailField(say("candidate.email"));
    final TextArea moreEmails = new TextArea(say("candidate.more-emails"));
    final TextField headline = new TextField(say("candidate.headline"));
    final TextField location = new TextField(say("candidate.location"));
    final TextField phone = new TextField(say("candidate.phone"));
    final Checkbox internal = new Checkbox(say("candidate.works-here"));

    CandidateForm() {
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        moreEmails.setHelperText(say("candidate.more-emails.how"));
        headline.setMaxLength(500);
        location.setMaxLength(200);
        phone.setMaxLength(60);
        addClassNames("form", "candidate-form");
        add(name, email, moreEmails, headline, location, phone, internal);
    }

    final void show(CandidateDetails details) {
        name.setValue(details.name().value());
        email.setValue(text(details.email()));
        moreEmails.setValue(String.join(
                "\n", details.moreEmails().stream().map(EmailAddress::value).toList()));
        headline.setValue(text(details.headline()));
        location.setValue(text(details.location()));
        phone.setValue(text(details.phone()));
        internal.setValue(details.internal());
    }

    /** The addresses typed so far that are whole. */
    final List<EmailAddress> emails() {
        return Arrays.stream((email.getValue() + " " + moreEmails.getValue()).split("[\\s,;]+"))
                .map(EmailAddress::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is typed, or nothing while a field is wrong; each wrong one says so. */
    final Optional<CandidateDetails> read() {
        var address = EmailAddress.of(email.getValue());
        var further = Arrays.stream(moreEmails.getValue().split("[\\s,;]+"))
                .filter(one -> !one.isEmpty())
                .map(EmailAddress::of)
                .toList();
        name.setErrorMessage(say("form.required"));
        name.setInvalid(PersonName.fold(name.getValue()).isEmpty());
        email.setErrorMessage(say("setup.email.wrong"));
        email.setInvalid(!email.isEmpty() && address.isEmpty());
        moreEmails.setErrorMessage(say("candidate.more-emails.wrong"));
        moreEmails.setInvalid(further.size() > 10 || further.stream().anyMatch(Optional::isEmpty));
        if (name.isInvalid() || email.isInvalid() || moreEmails.isInvalid()) return Optional.empty();
        List<EmailAddress> others = further.stream().flatMap(Optional::stream).toList();
        return Optional.of(new CandidateDetails(
                new PersonName(name.getValue()),
                headline.getValue(),
                location.getValue(),
                address.orElse(null),
                others,
                phone.getValue(),
                internal.getValue()));
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
