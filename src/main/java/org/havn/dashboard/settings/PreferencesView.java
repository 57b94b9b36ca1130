package org.havn.dashboard.settings;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Optional;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.parts.Card;
import org.havn.team.ColorScheme;
import org.havn.team.Language;
import org.havn.team.Members;

/** The member's own language and colours; a choice counts at once, in the extension too. */
@Route(value = SettingsFrame.PREFERENCES, layout = Frame.class)
@PermitAll
class PreferencesView extends Div implements HasDynamicTitle {
    private final CurrentMember current;
    private final Members members;
    private final RadioButtonGroup<Optional<Language>> language = new RadioButtonGroup<>(say("settings.language"));
    private final RadioButtonGroup<Optional<ColorScheme>> colors = new RadioButtonGroup<>(say("settings.colors"));

    PreferencesView(CurrentMember current, Members members) {
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
        language.addValueChangeListener(chosen -> keep());
        colors.addValueChangeListener(chosen -> keep());
        var form = new Div(language, colors);
        form.addClassName("form");
        SettingsFrame.into(this, SettingsFrame.PREFERENCES, new Card(say("settings.preferences"), form));
    }

    /** The page is loaded anew: every word and colour on it follows. */
    private void keep() {
        members.choose(
                current.get(),
                language.getValue().orElse(null),
                colors.getValue().orElse(null));
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    @Override
    public String getPageTitle() {
        return say("title", say("settings.preferences"));
    }
}
