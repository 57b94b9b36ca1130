package org.havn.dashboard.settings;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.LiveChanges;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PersonLine;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.RowList;
import org.havn.dashboard.parts.Toasts;
import org.havn.packages.Browser;
import org.havn.packages.Packages;
import org.havn.seats.Seats;
import org.havn.team.PairedBrowser;
import org.havn.team.PairedBrowserId;
import org.havn.team.PairedBrowsers;
import org.havn.team.Settings;

/** The browsers that act for the member on LinkedIn, each to be revoked. */
@Route(value = SettingsFrame.CONNECTIONS, layout = Frame.class)
@PermitAll
class ConnectionsView extends Div implements HasDynamicTitle {
    private final CurrentMember current;
    private final PairedBrowsers browsers;
    private final Times times;
    private final Clock clock;
    private final RowList<PairedBrowser> list;
    private final ConnectSteps steps;

    private final Set<PairedBrowserId> known;

    ConnectionsView(
            CurrentMember current,
            PairedBrowsers browsers,
            Settings settings,
            Packages packages,
            Seats seats,
            Times times,
            Clock clock,
            LiveChanges changes) {
        var member = current.get();
        known = ids(browsers.of(member));
        this.current = current;
        this.browsers = browsers;
        this.times = times;
        this.clock = clock;
        list = new RowList<>(
                say("settings.browsers"),
                (offset, limit) -> browsers.of(current.get()).stream()
                        .skip(offset)
                        .limit(limit)
                        .toList(),
                this::row,
                () -> new EmptyState(say("settings.browsers.none"), say("settings.browsers.none.text")));
        changes.whileShown(list, change -> {
            if (change.concerns(member.id())) look();
        });
        steps = new ConnectSteps(!known.isEmpty(), supported());
        var card = new Card(say("settings.browsers"), list);
        var extension = new ExtensionCard(current, packages);
        var seat = new SeatCard(current, seats);
        // What comes next stands first: who is not connected needs the package.
        var stack = known.isEmpty() ? new Div(steps, extension, seat, card) : new Div(steps, card, seat, extension);
        stack.addClassName("stack");
        if (!settings.current().integrationEnabled()) {
            var off = new Div(say("refused.integration-off"));
            off.addClassNames("notice", "amber");
            stack.addComponentAsFirst(off);
        }
        SettingsFrame.into(this, SettingsFrame.CONNECTIONS, stack);
    }

    /** A browser that was paired meanwhile appears by itself, and says so. */
    private void look() {
        var now = browsers.of(current.get());
        now.stream()
                .filter(browser -> !known.contains(browser.id()))
                .forEach(browser -> Toasts.done(say("settings.browser.connected", browser.name())));
        known.clear();
        known.addAll(ids(now));
        list.refresh();
        steps.show(!now.isEmpty(), supported());
    }

    private static boolean supported() {
        var browser = VaadinSession.getCurrent().getBrowser();
        return Browser.supports(Objects.requireNonNullElse(browser.getUserAgent(), ""));
    }

    private static Set<PairedBrowserId> ids(List<PairedBrowser> browsers) {
        return browsers.stream().map(PairedBrowser::id).collect(Collectors.toCollection(HashSet::new));
    }

    private Component row(PairedBrowser browser) {
        var line = PersonLine.of(browser.name())
                .below(
                        new Span(say("settings.browser.paired") + " "),
                        times.ago(browser.pairedAt()),
                        new Span(" · " + say("settings.browser.used") + " "),
                        times.ago(browser.lastUsedAt()));
        var state = new Div();
        state.addClassName("second");
        if (browser.activeAt(clock.instant())) state.add(new Chip(say("settings.browser.active"), Chip.Tone.SEA));
        var revoke = new Button(say("settings.revoke"), click -> revoke(browser));
        revoke.addClassName("end");
        revoke.setAriaLabel(say("settings.revoke.named", browser.name()));
        var row = new Div(line, state, revoke);
        row.addClassNames("row", "three");
        return row;
    }

    private void revoke(PairedBrowser browser) {
        new QuestionDialog(
                        say("settings.revoke.title", browser.name()),
                        say("settings.revoke.text"),
                        say("settings.revoke"),
                        () -> {
                            browsers.revoke(current.get(), browser.id());
                            look();
                            Toasts.done(say("settings.revoked"));
                        })
                .dangerous()
                .open();
    }

    @Override
    public String getPageTitle() {
        return say("title", say("settings.connections"));
    }
}
