package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.candidates.PossibleDuplicate;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Paths;
import org.havn.links.PersonOnPage;
import org.havn.profiles.Match;
import org.havn.profiles.Profiles;
import org.havn.shared.Refused;

/** Who in the house may be the person being typed, with what agrees; each opens beside the form, nothing typed is lost. */
class KnownPeople extends Div {
    private final CurrentMember current;
    private final Candidates candidates;
    private final Profiles profiles;

    private record Known(String name, String below, Set<String> why) {}

    KnownPeople(CurrentMember current, Candidates candidates, Profiles profiles) {
        this.current = current;
        this.candidates = candidates;
        this.profiles = profiles;
        addClassNames("notice", "violet", "known-people");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    boolean anybody() {
        return isVisible();
    }

    void focus() {
        getElement().callJsFunction("focus");
    }

    /** Looks for whoever is typed; false when the address is none of a LinkedIn profile. */
    boolean look(CandidateForm form, String address) {
        var found = new LinkedHashMap<CandidateId, Known>();
        try {
            linked(address.strip(), found);
        } catch (Refused noProfile) {
            show(Map.of());
            return false;
        }
        for (var one : candidates.possibleDuplicates(current.get(), form.name.getValue(), form.emails()))
            found.merge(one.id(), known(one), (linked, alike) -> {
                linked.why().addAll(alike.why());
                return new Known(alike.name(), alike.below(), linked.why());
            });
        show(found);
        return true;
    }

    private void linked(String address, Map<CandidateId, Known> found) {
        if (address.isEmpty()) return;
        var asked = new PersonOnPage(address, List.of(), null, null);
        switch (profiles.match(current.get(), List.of(asked)).getFirst()) {
            case Match.Same same -> found.put(same.candidate(), linked(same.name()));
            case Match.Conflict conflict ->
                conflict.people().forEach(one -> found.put(one.candidate(), linked(one.name())));
            case Match.Likely likely -> likely.people().forEach(one -> found.put(one.candidate(), linked(one.name())));
            case Match.None none -> {}
        }
    }

    private static Known linked(String name) {
        return new Known(name, "", new LinkedHashSet<>(Set.of(say("why.same-linkedin"))));
    }

    private static Known known(PossibleDuplicate one) {
        var why = new LinkedHashSet<String>();
        one.why().forEach(reason -> why.add(Likeness.say(reason)));
        return new Known(one.name(), Likeness.below(one), why);
    }

    private void show(Map<CandidateId, Known> found) {
        removeAll();
        setVisible(!found.isEmpty());
        if (found.isEmpty()) return;
        var list = new UnorderedList();
        found.forEach((id, one) -> {
            var link = new Anchor(Paths.candidate(id), one.name());
            link.setTarget("_blank");
            link.addClassName("link");
            var item = new ListItem(link, new Span(" · " + String.join(", ", one.why())));
            if (!one.below().isEmpty()) {
                var below = new Div(one.below());
                below.addClassName("second");
                item.add(below);
            }
            list.add(item);
        });
        add(new Paragraph(say("candidates.alike")), list);
    }
}
