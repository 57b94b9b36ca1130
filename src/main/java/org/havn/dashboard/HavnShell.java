package org.havn.dashboard;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page of the dashboard loads. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/havn.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1")
class HavnShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink("icon", "icons/havn.svg");
    }
}
