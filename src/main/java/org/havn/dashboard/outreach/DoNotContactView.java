package org.havn.dashboard.outreach;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.havn.dashboard.Frame;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.PersonLine;
import org.havn.dashboard.parts.RowList;
import org.havn.exclusions.Exclusion;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** Everybody who is not to be contacted: people, companies, domains; with the reason, and until when. */
@Route(value = Paths.DO_NOT_CONTACT, layout = Frame.class)
@PermitAll
class DoNotContactView extends Div implements HasDynamicTitle {
    private final DoNotContact excluded;
    private final Times times;
    private final RowList<Exclusion> list;

    DoNotContactView(DoNotContact excluded, Times times) {
        if (!excluded.reads()) throw new Refused(Refusal.NOT_FOUND);
        this.excluded = excluded;
        this.times = times;
        list = new RowList<>(
                say("exclusion.title"),
                excluded::list,
                this::row,
                () -> new EmptyState(say("exclusion.none"), say("exclusion.none.text")));
        var header = new PageHeader(say("exclusion.title")).crumb(Paths.CANDIDATES, say("candidates.title"));
        if (excluded.keeps()) {
            var add = new Button(say("exclusion.add"), click -> excluded.ask(null, "", list::refresh));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(add);
        }
        var text = new Paragraph(say("exclusion.text"));
        text.addClassName("note");
        add(header, new Card(say("exclusion.title"), text, list));
    }

    private Component row(Exclusion one) {
        var line = one.candidate() == null
                ? PersonLine.of(one.name())
                : PersonLine.linked(one.name(), Paths.candidate(one.candidate()));
        line.below(say("exclusion.kind." + one.kind().code()) + " · " + excluded.why(one))
                .below(new Span(one.by() + " · "), times.ago(one.at()));
        var row = new Div(line);
        row.addClassNames("row", "two");
        if (excluded.keeps()) {
            var lift = new Button(say("exclusion.lift"), click -> excluded.lift(one, list::refresh));
            lift.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            lift.setAriaLabel(say("exclusion.lift-of", one.name()));
            row.add(lift);
        }
        return row;
    }

    @Override
    public String getPageTitle() {
        return say("title", say("exclusion.title"));
    }
}
