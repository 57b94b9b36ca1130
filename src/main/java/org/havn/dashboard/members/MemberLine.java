package org.havn.dashboard.members;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.function.Supplier;
import org.havn.accounts.AccountListing;
import org.havn.accounts.AccountState;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.ActionMenu;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.PersonLine;

/** A member or somebody invited: name, e-mail, roles, whether they come in, and what can be done. */
class MemberLine extends Div {
    MemberLine(AccountListing account, Supplier<ActionMenu> menu) {
        addClassNames("row", "member");
        var roles = new Div();
        roles.addClassName("role-chips");
        account.roles().stream().sorted().forEach(role -> roles.add(new Chip(Words.of(role), Chip.Tone.PLAIN)));
        if (account.roles().isEmpty()) roles.add(new Chip(say("members.no-role"), Chip.Tone.PLAIN));
        var state = new Chip(word(account.state()), tone(account.state()));
        var more = new Button(say("people.more"), click -> menu.get().openAt(click.getSource()));
        more.setAriaLabel(say("people.more-for", account.name().value()));
        more.getElement().setAttribute("aria-haspopup", "dialog");
        add(PersonLine.of(account.name().value()).below(account.email().value()), roles, state, more);
    }

    static String word(AccountState state) {
        return say("account-state." + state.name().toLowerCase(Locale.ROOT));
    }

    private static Chip.Tone tone(AccountState state) {
        return switch (state) {
            case ACTIVE -> Chip.Tone.SEA;
            case INVITED -> Chip.Tone.AMBER;
            case EXPIRED -> Chip.Tone.CORAL;
            case DEACTIVATED -> Chip.Tone.PLAIN;
        };
    }
}
