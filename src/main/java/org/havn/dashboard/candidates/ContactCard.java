package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.havn.candidates.Candidate;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Times;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.Toasts;
import org.havn.links.Link;
import org.havn.profiles.Profiles;
import org.havn.team.Role;
import org.jspecify.annotations.Nullable;

/** How to reach the person, and where they are on LinkedIn. */
class ContactCard extends Card {
    private final CurrentMember current;
    private Candidate candidate;
    private final Profiles profiles;
    private final Times times;
    private final DescriptionList facts = new DescriptionList();

    ContactCard(CurrentMember current, Candidate candidate, Profiles profiles, Times times) {
        super(say("candidate.contact"));
        this.current = current;
        this.candidate = candidate;
        this.profiles = profiles;
        this.times = times;
        facts.addClassName("kv");
        add(facts);
        show();
    }

    private void show() {
        facts.removeAll();
        var email = candidate.email();
        fact("candidate.email", email == null ? unknown() : new Anchor("mailto:" + email.value(), email.value()));
        if (!candidate.moreEmails().isEmpty()) fact("candidate.more-emails", further());
        fact("candidate.phone", orUnknown(candidate.phone()));
        var link = profiles.linkOf(current.get(), candidate.id());
        fact("candidate.linkedin", link.<Component>map(this::linked).orElseGet(this::notLinked));
        if (candidate.internal()) fact("candidate.kind", new Span(say("candidate.internal")));
        fact("candidate.source", new Span(Words.of(candidate.source())));
    }

    void show(Candidate changed) {
        candidate = changed;
        show();
    }

    private Component further() {
        var all = new Div();
        candidate.moreEmails().forEach(email -> all.add(new Div(new Anchor("mailto:" + email, email))));
        return all;
    }

    private void fact(String key, Component value) {
        facts.add(new DescriptionList.Term(say(key)), new DescriptionList.Description(value));
    }

    private Component linked(Link link) {
        var address =
                new Anchor(link.address(), Objects.requireNonNullElse(link.slug(), say("candidate.linkedin")) + " ↗");
        address.setTarget("_blank");
        address.getElement().setAttribute("rel", "noopener noreferrer");
        address.addClassName("link");
        var by = new Div(new Span(say("candidate.linked-by", link.linkedBy()) + " "), times.ago(link.linkedAt()));
        by.addClassName("second");
        var all = new Div(address, by);
        if (current.get().isAny(Role.RECRUITER, Role.HIRING_MANAGER)) {
            var unlink = new Button(say("candidate.unlink"), click -> unlink());
            unlink.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            all.add(unlink);
        }
        return all;
    }

    private Component notLinked() {
        var text = new Span(say("candidate.not-linked"));
        text.addClassName("second");
        return text;
    }

    private void unlink() {
        new QuestionDialog(say("candidate.unlink.title"), say("candidate.unlink.text"), say("candidate.unlink"), () -> {
                    profiles.unlink(current.get(), candidate.id());
                    show();
                    Toasts.done(say("candidate.unlinked"));
                })
                .dangerous()
                .open();
    }

    private static Component orUnknown(@Nullable String value) {
        return value == null ? unknown() : new Span(value);
    }

    private static Component unknown() {
        var text = new Span(say("candidate.unknown"));
        text.addClassName("second");
        return text;
    }
}
