package org.havn.dashboard.sharing;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Arrays;
import org.havn.candidates.Candidate;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.PublicAddress;
import org.havn.dashboard.parts.HandOverDialog;
import org.havn.shared.EmailAddress;
import org.havn.sharing.ShareRequest;
import org.havn.sharing.Sharing;
import org.havn.team.Language;
import org.jspecify.annotations.Nullable;

/** Asks for a link: in whose language, for how long, and by mail or by hand. */
class AskDialog extends Dialog {
    private static final int[] OPEN_DAYS = {7, 14, 30, 90};
    private static final int[] CONSENT_DAYS = {90, 180, 365, 730};

    private final Select<Language> language = new Select<>();
    private final Select<Integer> open = days("share.ask.open", OPEN_DAYS, 14);
    private final Select<Integer> consent = days("share.ask.consent", CONSENT_DAYS, 365);
    private final EmailField to = new EmailField(say("share.ask.to"));

    AskDialog(
            CurrentMember current,
            Sharing sharing,
            PublicAddress address,
            @Nullable Candidate candidate,
            Runnable updated) {
        setHeaderTitle(say("share.ask"));
        language.setLabel(say("share.ask.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(one -> say("settings.language." + one.tag()));
        language.setValue(Language.of(UI.getCurrent().getLocale().getLanguage()).orElse(Language.EN));
        to.setHelperText(say(sharing.mails() ? "share.ask.to.help" : "share.ask.no-mail"));
        to.setEnabled(sharing.mails());
        if (candidate != null && candidate.email() != null && sharing.mails())
            to.setValue(candidate.email().value());
        to.setVisible(candidate != null);
        var text = new Paragraph(
                candidate == null
                        ? say("share.ask.general")
                        : say("share.ask.person", candidate.name().value()));
        var form = new Div(text, language, open, consent, to);
        form.addClassName("form");
        add(form);
        var make = new Button(say("share.ask.do"), click -> {
            var mail = EmailAddress.of(to.getValue());
            to.setErrorMessage(say("setup.email.wrong"));
            to.setInvalid(!to.getValue().isBlank() && mail.isEmpty());
            if (to.isInvalid()) return;
            var made = sharing.make(
                    current.get(),
                    new ShareRequest(
                            candidate == null ? null : candidate.id(),
                            language.getValue(),
                            open.getValue(),
                            consent.getValue(),
                            mail.orElse(null)));
            close();
            updated.run();
            var name = candidate == null
                    ? say("share.ask.anybody")
                    : candidate.name().value();
            new HandOverDialog(
                            name, address.of(made.path()), made.mailed(), say("share.ask.shown-once", open.getValue()))
                    .open();
        });
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say("do.cancel"), click -> close()), make);
    }

    private static Select<Integer> days(String label, int[] choices, int first) {
        var select = new Select<Integer>();
        select.setLabel(say(label));
        select.setItems(Arrays.stream(choices).boxed().toList());
        select.setItemLabelGenerator(days -> say("share.days", days));
        select.setValue(first);
        return select;
    }
}
