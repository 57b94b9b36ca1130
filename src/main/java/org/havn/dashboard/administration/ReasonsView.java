package org.havn.dashboard.administration;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.ActionMenu;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.Toasts;
import org.havn.rejections.RejectionReason;
import org.havn.rejections.RejectionReasons;
import org.havn.shared.Refused;

/** The reasons for which people are rejected: added, renamed, ordered, no longer offered. */
@Route(value = AdministrationFrame.REASONS, layout = Frame.class)
@PermitAll
class ReasonsView extends Div implements HasDynamicTitle {
    private static final int LONGEST = 100;

    private final CurrentMember current;
    private final RejectionReasons reasons;
    private final UnorderedList list = new UnorderedList();
    private final TextField added = new TextField(say("reasons.new"));

    ReasonsView(CurrentMember current, RejectionReasons reasons) {
        this.current = current;
        this.reasons = reasons;
        list.addClassNames("row-list", "reasons");
        list.getElement().setAttribute("aria-label", say("reasons.title"));
        var what = new Paragraph(say("reasons.text"));
        what.addClassName("note");
        var card = new Card(say("reasons.title"), what, list, form());
        card.addClassName("narrow");
        AdministrationFrame.into(this, current.get(), AdministrationFrame.REASONS, card);
        draw();
    }

    private Component form() {
        added.setMaxLength(LONGEST);
        var add = new Button(say("reasons.add"), click -> add());
        added.addKeyPressListener(Key.ENTER, press -> add());
        var form = new Div(added, add);
        form.addClassName("inline-form");
        return form;
    }

    private void add() {
        added.setErrorMessage(say("form.required"));
        added.setInvalid(added.getValue().isBlank());
        if (added.isInvalid()) return;
        try {
            reasons.add(current.get(), added.getValue());
            added.clear();
            draw();
        } catch (Refused refused) {
            added.setErrorMessage(Words.of(refused.reason()));
            added.setInvalid(true);
        }
        added.focus();
    }

    private void draw() {
        list.removeAll();
        reasons.all().forEach(reason -> list.add(new ListItem(row(reason))));
    }

    private Component row(RejectionReason reason) {
        var name = new Span(Words.of(reason));
        name.addClassName("row-title");
        var row = new Div(name);
        row.addClassNames("row", reason.retired() ? "three" : "two");
        if (reason.retired()) row.add(new Chip(say("reasons.retired"), Chip.Tone.PLAIN));
        var more = new Button(say("people.more"), click -> menu(reason).openAt(click.getSource()));
        more.setAriaLabel(say("people.more-for", Words.of(reason)));
        more.getElement().setAttribute("aria-haspopup", "dialog");
        row.add(more);
        return row;
    }

    private ActionMenu menu(RejectionReason reason) {
        var menu = new ActionMenu(say("people.more-for", Words.of(reason)));
        menu.item(say("reasons.up"), () -> change(() -> reasons.shift(current.get(), reason.id(), -1)));
        menu.item(say("reasons.down"), () -> change(() -> reasons.shift(current.get(), reason.id(), 1)));
        if (reason.own()) menu.item(say("reasons.rename"), () -> new RenameDialog(reason, this::rename).open());
        if (reason.retired())
            menu.item(say("reasons.restore"), () -> change(() -> reasons.retire(current.get(), reason.id(), false)));
        else menu.item(say("reasons.retire"), () -> retire(reason));
        return menu;
    }

    private void retire(RejectionReason reason) {
        change(() -> reasons.retire(current.get(), reason.id(), true));
        Toasts.done(
                say("reasons.retired-done", Words.of(reason)),
                () -> change(() -> reasons.retire(current.get(), reason.id(), false)));
    }

    private void rename(RejectionReason reason, String label) {
        change(() -> reasons.rename(current.get(), reason.id(), label));
    }

    private void change(Runnable what) {
        what.run();
        draw();
    }

    @Override
    public String getPageTitle() {
        return say("title", say("reasons.title"));
    }
}
