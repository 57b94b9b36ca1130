package org.havn.dashboard.settings;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PersonLine;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.RowList;
import org.havn.dashboard.parts.Toasts;
import org.havn.team.PairedBrowser;
import org.havn.team.PairedBrowsers;
import org.havn.team.Settings;

/** The browsers that act for the member on LinkedIn, each to be revoked. */
@Route(value = SettingsFrame.CONNECTIONS, layout = Frame.class)
@PermitAll
class ConnectionsView extends Div implements HasDynamicTitle {
    private final CurrentMember current;
    private final PairedBrowsers browsers;
    private final Times times;
    private final RowList<PairedBrowser> list;

    ConnectionsView(CurrentMember current, PairedBrowsers browsers, Settings settings, Times times) {
        this.current = current;
        this.browsers = browsers;
        this.times = times;
        list = new RowList<>(
                say("settings.browsers"),
                (offset, limit) -> browsers.of(current.get()).stream()
                        .skip(offset)
                        .limit(limit)
                        .toList(),
                this::row,
                () -> new EmptyState(say("settings.browsers.none"), say("settings.browsers.none.text")));
        var card = new Card(say("settings.browsers"), list);
        var how = new Card(say("settings.pair"), steps());
        var stack = new Div(card, how);
        stack.addClassName("stack");
        if (!settings.current().integrationEnabled()) {
            var off = new Div(say("refused.integration-off"));
            off.addClassNames("notice", "amber");
            stack.addComponentAsFirst(off);
        }
        SettingsFrame.into(this, SettingsFrame.CONNECTIONS, stack);
    }

    private Component row(PairedBrowser browser) {
        var line = PersonLine.of(browser.name())
                .below(
                        new Span(say("settings.browser.paired") + " "),
                        times.ago(browser.pairedAt()),
                        new Span(" · " + say("settings.browser.used") + " "),
                        times.ago(browser.lastUsedAt()));
        var revoke = new Button(say("settings.revoke"), click -> revoke(browser));
        revoke.setAriaLabel(say("settings.revoke.named", browser.name()));
        var row = new Div(line, revoke);
        row.addClassNames("row", "two");
        return row;
    }

    private void revoke(PairedBrowser browser) {
        new QuestionDialog(
                        say("settings.revoke.title", browser.name()),
                        say("settings.revoke.text"),
                        say("settings.revoke"),
                        () -> {
                            browsers.revoke(current.get(), browser.id());
                            list.refresh();
                            Toasts.done(say("settings.revoked"));
                        })
                .dangerous()
                .open();
    }

    private static OrderedList steps() {
        var steps = new OrderedList(
                new ListItem(say("settings.pair.get")),
                new ListItem(say("settings.pair.load")),
                new ListItem(say("settings.pair.connect")));
        steps.addClassName("prose-list");
        return steps;
    }

    @Override
    public String getPageTitle() {
        return say("title", say("settings.connections"));
    }
}
