package org.havn.dashboard.settings;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.havn.accounts.Passwords;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.parts.Card;
import org.havn.team.ColorScheme;
import org.havn.team.Language;
import org.havn.team.Members;

/** The member's own language, time zone, colours and password; a choice counts at once, in the extension too. */
@Route(value = SettingsFrame.PREFERENCES, layout = Frame.class)
@PermitAll
class PreferencesView extends Div implements HasDynamicTitle {
    /** Continent and city: the names that people know, without the old and the technical ones. */
    private static final Pattern CITY =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");

    private final CurrentMember current;
    private final Members members;
    private final RadioButtonGroup<Optional<Language>> language = new RadioButtonGroup<>(say("settings.language"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(say("settings.time-zone"));
    private final RadioButtonGroup<Optional<ColorScheme>> colors = new RadioButtonGroup<>(say("settings.colors"));

    PreferencesView(CurrentMember current, Members members, Passwords passwords) {
        this.current = current;
        this.members = members;
        var member = current.get();
        language.setItems(Optional.empty(), Optional.of(Language.EN), Optional.of(Language.DA));
        language.setItemLabelGenerator(
                chosen -> say("settings.language." + chosen.map(Language::tag).orElse("browser")));
        language.setValue(Optional.ofNullable(member.language()));
        colors.setItems(Optional.empty(), Optional.of(ColorScheme.LIGHT), Optional.of(ColorScheme.DARK));
        colors.setItemLabelGenerator(chosen -> say("settings.colors."
                + chosen.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("system")));
        colors.setValue(Optional.ofNullable(member.colorScheme()));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> CITY.matcher(id).matches())
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setPlaceholder(say("settings.time-zone.browser"));
        zone.setHelperText(say("settings.time-zone.help"));
        zone.setClearButtonVisible(true);
        zone.setValue(member.timeZone());
        zone.addValueChangeListener(chosen -> keepZone());
        language.addValueChangeListener(chosen -> keep());
        colors.addValueChangeListener(chosen -> keep());
        var form = new Div(language, zone, colors);
        form.addClassName("form");
        var stack = new Div(new Card(say("settings.preferences"), form), new PasswordCard(current, passwords));
        stack.addClassName("stack");
        SettingsFrame.into(this, SettingsFrame.PREFERENCES, stack);
    }

    /** The page is loaded anew: every word and colour on it follows. */
    private void keep() {
        members.choose(
                current.get(),
                language.getValue().orElse(null),
                colors.getValue().orElse(null));
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private void keepZone() {
        members.chooseTimeZone(current.get(), zone.getValue());
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    @Override
    public String getPageTitle() {
        return say("title", say("settings.preferences"));
    }
}
