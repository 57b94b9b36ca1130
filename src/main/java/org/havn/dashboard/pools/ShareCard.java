package org.havn.dashboard.pools;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.PersonLine;
import org.havn.dashboard.parts.Toasts;
import org.havn.pools.PoolListing;
import org.havn.pools.Pools;
import org.havn.team.Member;
import org.havn.team.Members;

/** With whom a pool is shared; they add and remove people, and nothing else. */
class ShareCard extends Card {
    private final CurrentMember current;
    private final Pools pools;
    private final Members members;
    private final PoolListing pool;
    private final Div list = new Div();
    private final ComboBox<Member> colleague = new ComboBox<>(say("pools.share.with"));

    ShareCard(CurrentMember current, Pools pools, Members members, PoolListing pool) {
        super(say("pools.share"));
        this.current = current;
        this.pools = pools;
        this.members = members;
        this.pool = pool;
        var note = new Paragraph(say("pools.share.text"));
        note.addClassName("note");
        list.addClassName("row-list");
        colleague.setItemLabelGenerator(member -> member.name().value());
        colleague.addValueChangeListener(chosen -> {
            if (chosen.getValue() == null) return;
            pools.share(current.get(), pool.id(), chosen.getValue().id());
            Toasts.done(say("pools.shared", chosen.getValue().name().value()));
            show();
        });
        add(note, list, colleague);
        show();
    }

    private void show() {
        var shared = pools.contributors(current.get(), pool.id());
        var named = members.named(shared);
        list.removeAll();
        for (var id : shared) {
            var member = named.get(id);
            if (member != null) list.add(row(member));
        }
        var taken = new HashSet<>(shared);
        taken.add(pool.owner());
        colleague.clear();
        colleague.setItems(members.all().stream()
                .filter(member -> !taken.contains(member.id()) && pools.mayCreate(member))
                .toList());
    }

    private Div row(Member member) {
        var name = member.name().value();
        var out = new Button(say("do.remove"), click -> {
            pools.unshare(current.get(), pool.id(), member.id());
            Toasts.done(say("pools.unshared", name));
            show();
        });
        out.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        out.setAriaLabel(say("pools.remove-of", name));
        var row = new Div(PersonLine.of(name).below(member.email().value()), out);
        row.addClassNames("row", "two");
        return row;
    }
}
