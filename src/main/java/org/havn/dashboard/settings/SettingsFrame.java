package org.havn.dashboard.settings;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.TabLinks;

/** The top of every settings screen: what it is, and the way to the others. */
final class SettingsFrame {
    static final String CONNECTIONS = Paths.CONNECTIONS;
    static final String PREFERENCES = Paths.SETTINGS + "/preferences";
    static final String ABOUT = Paths.SETTINGS + "/about";

    private SettingsFrame() {}

    static void into(Div view, String here, Component... content) {
        var tabs = new TabLinks(say("settings.parts"))
                .tab(CONNECTIONS, say("settings.connections"), here.equals(CONNECTIONS))
                .tab(PREFERENCES, say("settings.preferences"), here.equals(PREFERENCES))
                .tab(ABOUT, say("settings.about"), here.equals(ABOUT));
        view.add(new PageHeader(say("settings.title")), tabs);
        view.add(content);
    }
}
