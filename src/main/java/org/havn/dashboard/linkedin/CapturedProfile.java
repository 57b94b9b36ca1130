package org.havn.dashboard.linkedin;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havn.dashboard.parts.LinkedText;
import org.havn.reading.Profile;
import org.jspecify.annotations.Nullable;

/** A captured page as it was: every field that it said, and how much of a list it held back. */
class CapturedProfile extends Div {
    CapturedProfile(Profile profile) {
        addClassName("captured-profile");
        if (profile.about() != null) {
            var about = new LinkedText(profile.about());
            about.addClassName("prose");
            section("about", about);
        }
        section(
                profile,
                "positions",
                profile.positions().stream().map(CapturedProfile::position).toList());
        section(
                profile,
                "education",
                profile.education().stream().map(CapturedProfile::education).toList());
        chips(profile, "skills", profile.skills());
        chips(profile, "languages", profile.languages());
        section(
                profile,
                "certifications",
                profile.certifications().stream().map(ListItem::new).toList());
        contact(profile.contact());
    }

    private void section(String field, Component content) {
        add(new H3(say("capture.field." + field)), content);
    }

    private void section(Profile profile, String field, List<ListItem> entries) {
        if (entries.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("captured-list");
        entries.forEach(list::add);
        section(field, list);
        shown(profile, field);
    }

    private void chips(Profile profile, String field, List<String> texts) {
        if (texts.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("captured-chips");
        texts.forEach(text -> list.add(new ListItem(text)));
        section(field, list);
        shown(profile, field);
    }

    private void shown(Profile profile, String field) {
        var counted = profile.shown().get(field);
        if (counted == null || counted.of() <= counted.shown()) return;
        var note = new Div(say("linkedin-tab.shown-of", counted.shown(), counted.of()));
        note.addClassName("second");
        add(note);
    }

    private void contact(Profile.@Nullable Contact contact) {
        if (contact == null) return;
        var facts = new DescriptionList();
        facts.addClassName("kv");
        contact.emails().forEach(email -> fact(facts, "candidate.email", new Anchor("mailto:" + email, email)));
        contact.phones().forEach(phone -> fact(facts, "candidate.phone", new Span(phone)));
        contact.websites().forEach(site -> fact(facts, "linkedin-tab.website", new LinkedText(site)));
        if (facts.getChildren().findAny().isEmpty()) return;
        add(new H3(say("candidate.contact")), facts);
    }

    private static void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(say(key)), new DescriptionList.Description(value));
    }

    private static ListItem position(Profile.Position position) {
        return entry(
                position.title(),
                joined(position.company(), position.location()),
                years(position.fromText(), position.toText()),
                position.description());
    }

    private static ListItem education(Profile.Education education) {
        return entry(
                education.school(),
                joined(education.degree(), education.field()),
                years(education.fromText(), education.toText()),
                null);
    }

    private static ListItem entry(String title, String second, String years, @Nullable String text) {
        var name = new Div(title);
        name.addClassName("name");
        var item = new ListItem(name);
        Stream.of(second, years).filter(line -> !line.isEmpty()).forEach(line -> {
            var below = new Div(line);
            below.addClassName("second");
            item.add(below);
        });
        if (text != null) {
            var prose = new LinkedText(text);
            prose.addClassName("prose");
            item.add(prose);
        }
        return item;
    }

    private static String years(@Nullable String from, @Nullable String to) {
        return Stream.of(from, to).filter(Objects::nonNull).collect(Collectors.joining(" – "));
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        return Stream.of(one, other).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
