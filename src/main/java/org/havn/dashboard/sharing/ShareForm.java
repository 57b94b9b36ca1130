package org.havn.dashboard.sharing;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.havn.identity.ProfileAddress;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.sharing.Agreement;
import org.havn.sharing.SharePage;
import org.jspecify.annotations.Nullable;

/** Who asks, what is shared and for how long; name, and e-mail and address only if the person wants. */
class ShareForm extends Div {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 600;

    private final @Nullable Said said;
    private final TextField name = new TextField(say("share.name"));
    private final Checkbox withEmail = new Checkbox(say("share.with-email"));
    private final EmailField email = new EmailField(say("login.email"));
    private final TextField address = new TextField(say("share.address"));

    /** {@code signIn} is where signing in with LinkedIn begins, if it is offered; {@code said} what it said already. */
    ShareForm(SharePage.Asking asking, @Nullable String signIn, @Nullable Said said, Consumer<Agreement> agreed) {
        this.said = said;
        addClassNames("share-form", "form");
        name.setMaxLength(LONGEST_NAME);
        name.setAutocomplete(Autocomplete.NAME);
        name.setRequiredIndicatorVisible(true);
        if (asking.name() != null) name.setValue(asking.name());
        if (said != null && !said.name().isBlank()) name.setValue(said.name());
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setVisible(false);
        withEmail.addValueChangeListener(change -> email.setVisible(change.getValue()));
        if (said != null) said.address().ifPresent(address -> email.setValue(address.value()));
        address.setMaxLength(LONGEST_ADDRESS);
        address.setPlaceholder("https://www.linkedin.com/in/…");
        address.setHelperText(say("share.address.help"));
        var wording = new Paragraph(asking.wording());
        wording.addClassName("wording");
        var agree = new Button(say("share.agree"), click -> {
            if (complete()) agreed.accept(given());
        });
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        var no = new Paragraph(say("share.or-not"));
        no.addClassName("second");
        add(
                new Paragraph(say("share.asks", asking.asker(), asking.organisation())),
                signIn(signIn),
                name,
                withEmail,
                email,
                address,
                wording,
                agree,
                no);
    }

    private Component signIn(@Nullable String start) {
        var place = new Div();
        if (said != null) {
            place.setText(say("share.signed-in"));
            place.addClassNames("notice", "sea");
        } else if (start != null) {
            var link = new Anchor(start, say("share.sign-in"));
            link.setRouterIgnore(true);
            link.addClassName("link-button");
            place.add(link);
        }
        place.setVisible(said != null || start != null);
        return place;
    }

    private boolean complete() {
        name.setErrorMessage(say("form.required"));
        name.setInvalid(PersonName.fold(name.getValue()).isEmpty());
        email.setErrorMessage(say("setup.email.wrong"));
        email.setInvalid(
                withEmail.getValue() && EmailAddress.of(email.getValue()).isEmpty());
        address.setErrorMessage(say("linkedin-tab.address.invalid"));
        address.setInvalid(!address.getValue().isBlank() && profile().isEmpty());
        return !name.isInvalid() && !email.isInvalid() && !address.isInvalid();
    }

    private Optional<ProfileAddress> profile() {
        return ProfileAddress.parse(address.getValue());
    }

    private boolean vouchedFor(EmailAddress given) {
        return said != null
                && said.vouched()
                && said.address().filter(given::equals).isPresent();
    }

    private Agreement given() {
        var mail = withEmail.getValue() ? EmailAddress.of(email.getValue()) : Optional.<EmailAddress>empty();
        return new Agreement(
                new PersonName(name.getValue()),
                mail.orElse(null),
                address.getValue().isBlank() ? null : profile().orElse(null),
                said != null,
                mail.filter(this::vouchedFor).orElse(null));
    }
}
