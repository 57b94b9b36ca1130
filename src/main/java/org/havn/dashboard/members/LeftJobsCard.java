package org.havn.dashboard.members;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.RowList;
import org.havn.jobs.LeftJobs;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The jobs whose recruiters are all gone, each with the way to its team; not there while there are none. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class LeftJobsCard extends Card {
    private final CurrentMember current;
    private final LeftJobs jobs;
    private final RowList<LeftJobs.LeftJob> list;

    LeftJobsCard(CurrentMember current, LeftJobs jobs) {
        super(say("left-jobs.title"));
        this.current = current;
        this.jobs = jobs;
        list = new RowList<LeftJobs.LeftJob>(
                        say("left-jobs.title"),
                        (offset, limit) -> jobs.withoutActiveRecruiter(current.get(), offset, limit),
                        LeftJobsCard::row,
                        Div::new)
                .atFirst(5);
        add(new Paragraph(say("left-jobs.text")), list);
        addClassName("left-jobs");
        refresh();
    }

    final void refresh() {
        setVisible(!jobs.withoutActiveRecruiter(current.get(), 0, 1).isEmpty());
        list.refresh();
    }

    private static Div row(LeftJobs.LeftJob job) {
        var title = new PathLink(Paths.job(job.number()), job.number() + " · " + job.title()).as("row-title");
        var team = new PathLink(Paths.job(job.number(), "team"), say("left-jobs.team")).as("link");
        team.getElement().setAttribute("aria-label", say("left-jobs.team-of", job.title()));
        var row = new Div(title, team);
        row.addClassNames("row", "two");
        return row;
    }
}
