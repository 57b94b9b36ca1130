package org.havn.dashboard.sharing;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.sharing.PublicSharing;
import org.havn.sharing.SharePage;
import org.jspecify.annotations.Nullable;

/** What somebody shared, in the words they agreed to, and the two ways to take it back. */
class SharedCard extends Div {
    SharedCard(SharePage.Shared shared, PublicSharing sharing, String token, Times times, Runnable updated) {
        addClassName("form");
        var consent = shared.consent();
        if (!consent.holds()) {
            add(new Paragraph(say(consent.endedByPerson() ? "share.withdrawn" : "share.ended")));
            return;
        }
        var facts = new DescriptionList();
        facts.addClassName("kv");
        fact(facts, "share.name", shared.name());
        fact(facts, "login.email", shared.email());
        fact(facts, "share.address", shared.profile());
        fact(facts, "share.agreed", times.date(consent.agreedAt()));
        fact(facts, "share.until", times.date(consent.until()));
        var wording = new Paragraph(consent.wording());
        wording.addClassName("wording");
        var keep = new Paragraph(say("share.keep-link"));
        keep.addClassNames("notice", "sea");
        var withdraw = new Button(
                say("share.withdraw"),
                click -> new QuestionDialog(
                                say("share.withdraw.title"),
                                say("share.withdraw.text", shared.organisation()),
                                say("share.withdraw"),
                                () -> {
                                    sharing.withdraw(token);
                                    updated.run();
                                })
                        .dangerous()
                        .open());
        var unlink = new Button(
                say("share.unlink"),
                click -> new QuestionDialog(
                                say("share.unlink.title"), say("share.unlink.text"), say("share.unlink"), () -> {
                                    sharing.unlink(token);
                                    updated.run();
                                })
                        .open());
        unlink.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(withdraw, unlink);
        buttons.addClassName("actions");
        add(new Paragraph(say("share.thanks", shared.organisation())), facts, wording, keep, buttons);
    }

    private static void fact(DescriptionList facts, String key, @Nullable String value) {
        var text = new Span(value == null ? say("share.not-given") : value);
        if (value == null) text.addClassName("second");
        facts.add(new DescriptionList.Term(say(key)), new DescriptionList.Description(text));
    }
}
