package org.havn.dashboard.jobs;

import static org.havn.dashboard.Words.say;

import java.util.List;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.RowList;
import org.havn.hiring.JobId;
import org.havn.pipeline.ApplicationListing;
import org.havn.team.Member;

/** The people on a job: those who are still prospects, or those who applied. */
class PeopleTab extends Card {
    private final RowList<ApplicationListing> list;

    enum Kind {
        PROSPECTS("job.prospects"),
        APPLICANTS("job.applicants");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    @FunctionalInterface
    interface People {
        List<ApplicationListing> read(Member by, JobId job, int offset, int limit);
    }

    PeopleTab(ApplicationRows rows, People people, Kind kind) {
        super(say(kind.title));
        list = new RowList<>(
                say(kind.title),
                (offset, limit) -> people.read(rows.member(), rows.job().id(), offset, limit),
                listing -> rows.row(listing, this::refresh),
                () -> rows.empty(kind));
        add(list);
    }

    void refresh() {
        list.refresh();
    }
}
