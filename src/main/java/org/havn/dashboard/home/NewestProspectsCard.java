package org.havn.dashboard.home;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.PersonLine;
import org.havn.dashboard.parts.RowList;
import org.havn.pipeline.ApplicationListing;

/** Who came in last as a prospect. */
class NewestProspectsCard extends Card {
    private final Times times;
    private final RowList<ApplicationListing> list;

    NewestProspectsCard(Supplier<List<ApplicationListing>> newest, Times times) {
        super(say("home.prospects"));
        this.times = times;
        list = new RowList<>(
                say("home.prospects"),
                (offset, limit) -> newest.get(),
                this::row,
                () -> new EmptyState(say("home.prospects.empty"), say("home.prospects.empty.text")));
        add(list);
    }

    void refresh() {
        list.refresh();
    }

    private Component row(ApplicationListing prospect) {
        return PersonLine.linked(prospect.candidateName(), Paths.candidate(prospect.candidate()))
                .below(
                        new PathLink(Paths.job(prospect.jobNumber(), "prospects"), prospect.jobTitle()),
                        new Span(" · " + prospect.addedBy() + " · "),
                        times.ago(prospect.addedAt()));
    }
}
