package org.havn.dashboard.pools;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.LiveChanges;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.RowList;
import org.havn.pools.PoolListing;
import org.havn.pools.Pools;
import org.havn.poolsearch.PoolQuestion;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** The talent pools that the reader may see. */
@Route(value = Paths.POOLS, layout = Frame.class)
@PermitAll
class PoolsView extends Div implements HasDynamicTitle {
    PoolsView(CurrentMember current, Pools pools, LiveChanges changes) {
        var member = current.get();
        if (!pools.mayOpen(member)) throw new Refused(Refusal.NOT_FOUND);
        var header = new PageHeader(say("pools.title"));
        if (pools.mayCreate(member)) {
            var create = new Button(
                    say("pools.new"),
                    click -> new NameDialog(
                                    say("pools.new"),
                                    "",
                                    say("pools.create"),
                                    name -> UI.getCurrent().navigate(Paths.pool(pools.create(current.get(), name))))
                            .open());
            create.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(create);
        }
        var list = new RowList<PoolListing>(
                say("pools.title"),
                (offset, limit) -> pools.list(current.get()).stream()
                        .skip(offset)
                        .limit(limit)
                        .toList(),
                pool -> row(pool, member.id().equals(pool.owner())),
                () -> new EmptyState(say("pools.none"), say("pools.none.text")));
        changes.whileShown(list, change -> {
            if (change.concernsPools()) list.refresh();
        });
        add(header, search(), new Card(say("pools.list"), list));
    }

    /** Looks in all the pools at once. */
    private static Component search() {
        var words = new TextField();
        words.setPlaceholder(say("pools.search"));
        words.setAriaLabel(say("pools.search"));
        words.setMaxLength(200);
        words.addClassName("search");
        Runnable go = () ->
                UI.getCurrent().navigate(Paths.POOL_SEARCH, QuestionInAddress.write(PoolQuestion.of(words.getValue())));
        words.addKeyPressListener(Key.ENTER, pressed -> go.run());
        var filters = new Div(words, new Button(say("pools.search.do"), click -> go.run()));
        filters.addClassName("filters");
        return filters;
    }

    private static Component row(PoolListing pool, boolean mine) {
        var below = new Paragraph(say("pools.people", pool.people()) + " · "
                + (pool.ownerName() == null
                        ? say("pools.by-system")
                        : mine ? say("pools.mine") : say("pools.of", pool.ownerName())));
        below.addClassName("second");
        var text = new Div(new PathLink(Paths.pool(pool.id()), pool.name()).as("row-title"), below);
        text.addClassName("row-text");
        var row = new Div(text);
        row.addClassName("row");
        return row;
    }

    @Override
    public String getPageTitle() {
        return say("title", say("pools.title"));
    }
}
