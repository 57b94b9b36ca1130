package org.havn.dashboard.entry;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Optional;
import org.havn.dashboard.CurrentMember;

/** What every page of the dashboard loads. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/havn.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1")
class HavnShell implements AppShellConfigurator {
    private static final String CHOOSE = """
            document.documentElement.setAttribute('theme', '%s');
            document.documentElement.style.colorScheme = '%s';
            """;

    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink("icon", "icons/havn.svg");
        // Before the first paint, so that nobody who chose dark is blinded by a light page on its way.
        var current = VaadinService.getCurrent().getInstantiator().getOrCreate(CurrentMember.class);
        current.find()
                .filter(member -> member.colorScheme() != null)
                .map(member -> Opening.scheme(Optional.of(member)).getValue())
                .ifPresent(scheme -> page.addInlineWithContents(
                        Inline.Position.PREPEND, CHOOSE.formatted(scheme, scheme), Inline.Wrapping.JAVASCRIPT));
    }
}
