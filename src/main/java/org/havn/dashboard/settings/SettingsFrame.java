package org.havn.dashboard.settings;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.TabLinks;
import org.havn.team.Member;
import org.havn.team.Role;

/** The top of every settings screen: what it is, and the way to the others. */
final class SettingsFrame {
    static final String CONNECTIONS = Paths.SETTINGS + "/connections";
    static final String PREFERENCES = Paths.SETTINGS + "/preferences";
    static final String ABOUT = Paths.SETTINGS + "/about";
    static final String LINKEDIN = Paths.SETTINGS + "/linkedin";

    private SettingsFrame() {}

    static void into(Div view, Member member, String here, Component... content) {
        var tabs = new TabLinks(say("settings.parts"))
                .tab(CONNECTIONS, say("settings.connections"), here.equals(CONNECTIONS))
                .tab(PREFERENCES, say("settings.preferences"), here.equals(PREFERENCES))
                .tab(ABOUT, say("settings.about"), here.equals(ABOUT));
        if (member.is(Role.ADMINISTRATOR)) tabs.tab(LINKEDIN, say("settings.linkedin"), here.equals(LINKEDIN));
        view.add(new PageHeader(say("settings.title")), tabs);
        view.add(content);
    }
}
