package org.havn.dashboard.members;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.havn.accounts.AccountListing;
import org.havn.accounts.AccountState;
import org.havn.accounts.Accounts;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.administration.AdministrationFrame;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.RowList;

/** Members and the invited: found by name or e-mail, each with what can be done for them. */
@Route(value = AdministrationFrame.MEMBERS, layout = Frame.class)
@PermitAll
class MembersView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final TextField search = new TextField();
    private final Select<AccountState> state = new Select<>();
    private final RowList<AccountListing> list;
    private final LeftJobsCard left;
    private boolean reading = true;

    MembersView(CurrentMember current, Accounts accounts, MemberActions actions, LeftJobsCard left) {
        this.left = left;
        list = new RowList<>(
                say("members.title"),
                (offset, limit) -> accounts.list(current.get(), search.getValue(), state.getValue(), offset, limit),
                account -> new MemberLine(account, () -> actions.menu(account, this::changed)),
                this::empty);
        search.setPlaceholder(say("members.search"));
        search.setAriaLabel(say("members.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("search");
        state.setAriaLabel(say("members.state"));
        state.setItems(AccountState.ACTIVE, AccountState.INVITED, AccountState.DEACTIVATED);
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(say("members.state.any"));
        state.setItemLabelGenerator(chosen -> chosen == null ? say("members.state.any") : MemberLine.word(chosen));
        search.addValueChangeListener(typed -> narrowed());
        state.addValueChangeListener(chosen -> narrowed());
        var invite = new Button(say("members.invite"), click -> actions.invite(this::changed));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        var filters = new Div(search, state, invite);
        filters.addClassNames("filters", "members-filters");
        var card = new Card(say("members.title"), list);
        card.addClassName("plain");
        AdministrationFrame.into(this, current.get(), AdministrationFrame.MEMBERS, left, filters, card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        reading = true;
        search.setValue(asked.getSingleParameter("q").orElse(""));
        state.setValue(
                asked.getSingleParameter("state").flatMap(MembersView::state).orElse(null));
        reading = false;
        list.restart();
    }

    private void changed() {
        list.refresh();
        left.refresh();
    }

    private void narrowed() {
        if (reading) return;
        list.restart();
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location(AdministrationFrame.MEMBERS, address())));
    }

    private QueryParameters address() {
        Map<String, String> asked = new LinkedHashMap<>();
        if (!search.isEmpty()) asked.put("q", search.getValue());
        if (!state.isEmpty()) asked.put("state", state.getValue().name().toLowerCase(Locale.ROOT));
        return QueryParameters.simple(asked);
    }

    private Component empty() {
        return new EmptyState(
                say("members.none"),
                say("members.none.text"),
                new PathLink(AdministrationFrame.MEMBERS, say("members.none.all")).as("link"));
    }

    private static Optional<AccountState> state(String text) {
        return Arrays.stream(AccountState.values())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst();
    }

    @Override
    public String getPageTitle() {
        return say("title", say("members.title"));
    }
}
