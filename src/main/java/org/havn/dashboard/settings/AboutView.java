package org.havn.dashboard.settings;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.stream.Collectors;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.team.Settings;

/** Who the member is here, with their roles (A20), and what runs. */
@Route(value = SettingsFrame.ABOUT, layout = Frame.class)
@PermitAll
class AboutView extends Div implements HasDynamicTitle {
    AboutView(CurrentMember current, Settings settings) {
        var member = current.get();
        var facts = new DescriptionList();
        facts.addClassName("kv");
        fact(facts, "settings.about.name", member.name().value());
        fact(facts, "login.email", member.email().value());
        fact(
                facts,
                "settings.about.roles",
                member.roles().stream().sorted().map(Words::of).collect(Collectors.joining(", ")));
        fact(facts, "settings.about.instance", settings.current().name());
        var version = Objects.requireNonNullElse(getClass().getPackage().getImplementationVersion(), "–");
        fact(facts, "settings.about.version", version);
        SettingsFrame.into(this, SettingsFrame.ABOUT, new Card(say("settings.about"), facts));
    }

    private static void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(say(key)), new DescriptionList.Description(new Span(value)));
    }

    @Override
    public String getPageTitle() {
        return say("title", say("settings.about"));
    }
}
