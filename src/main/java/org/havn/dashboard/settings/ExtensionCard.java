package org.havn.dashboard.settings;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WebBrowser;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.connect.ConnectProgress;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.packages.Browser;
import org.havn.packages.Packages;
import org.havn.team.Member;

/** The extension for each browser, with what is to be done to have it there; the reader's own browser is open. */
class ExtensionCard extends Card {
    private final CurrentMember current;
    private final Packages packages;

    ExtensionCard(CurrentMember current, Packages packages) {
        super(say("extension.title"));
        this.current = current;
        this.packages = packages;
        var offered = packages.offered();
        if (offered.isEmpty()) {
            add(new EmptyState(say("extension.none"), say("extension.none.text")));
            return;
        }
        var note = new Paragraph(say("extension.text"));
        note.addClassName("note");
        add(note);
        var mine = Browser.of(userAgent());
        offered.forEach(browser -> add(steps(browser, browser == mine)));
        var updating = new Paragraph(say("extension.update"));
        updating.addClassName("note");
        add(updating);
    }

    private Component steps(Browser browser, boolean open) {
        var list = new OrderedList();
        list.addClassName("prose-list");
        Arrays.stream(say("extension.steps." + browser.code()).split("\\|"))
                .map(step -> new ListItem(step.strip()))
                .forEach(list::add);
        var steps = new Details(say("extension.browser." + browser.code()), new Div(download(browser), list));
        steps.setOpened(open);
        return steps;
    }

    private Anchor download(Browser browser) {
        var link = new Anchor();
        link.setText(say("extension.download", say("extension.browser." + browser.code())));
        link.addClassName("link-button");
        link.getElement().setAttribute("router-ignore", true);
        DownloadHandler handler = asked -> write(browser, asked);
        link.setHref(handler, AttachmentType.DOWNLOAD);
        return link;
    }

    private void write(Browser browser, DownloadEvent asked) throws IOException {
        asked.setFileName("havn-" + browser.code() + ".zip");
        asked.setContentType("application/zip");
        asked.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        asked.getResponse().setHeader("Cache-Control", "no-store");
        packages.write(member(asked), browser, URI.create(address(asked)), asked.getOutputStream());
        taken(asked);
    }

    private static void taken(DownloadEvent asked) {
        asked.getSession().lock();
        try {
            ConnectProgress.of(asked.getSession()).done(ConnectProgress.Step.GET);
        } finally {
            asked.getSession().unlock();
        }
    }

    /** The reader as they are now: who has left takes no package along. */
    private Member member(DownloadEvent asked) {
        asked.getSession().lock();
        try {
            return current.get();
        } finally {
            asked.getSession().unlock();
        }
    }

    private static String address(DownloadEvent asked) {
        return Optional.of(asked.getRequest())
                .filter(VaadinServletRequest.class::isInstance)
                .map(request -> ((VaadinServletRequest) request)
                        .getHttpServletRequest()
                        .getRequestURL()
                        .toString())
                .orElseThrow();
    }

    private static String userAgent() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getBrowser)
                .map(WebBrowser::getBrowserApplication)
                .orElse("");
    }
}
