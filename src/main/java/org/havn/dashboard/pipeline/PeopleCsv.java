package org.havn.dashboard.pipeline;

import static org.havn.dashboard.Words.say;

import java.util.List;
import org.havn.boards.Boards;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.CsvFile;
import org.havn.dashboard.parts.CsvLink;
import org.havn.jobs.Job;
import org.havn.pipeline.ApplicationListing;

/** A job's table as a file. */
final class PeopleCsv {
    private PeopleCsv() {}

    static CsvLink<ApplicationListing> of(CurrentMember current, Boards boards, Job job, PeopleFilters filters) {
        var columns = List.<CsvFile.Column<ApplicationListing>>of(
                new CsvFile.Column<>(say("candidate.name"), ApplicationListing::candidateName),
                new CsvFile.Column<>(say("candidate.headline"), ApplicationListing::candidateHeadline),
                new CsvFile.Column<>(say("table.stage"), one -> Words.stage(one.stageName())),
                new CsvFile.Column<>(say("table.standing"), Words::status),
                new CsvFile.Column<>(say("candidate.source"), one -> Words.of(one.source())),
                new CsvFile.Column<>(say("table.added"), one -> one.addedAt().toString()),
                new CsvFile.Column<>(say("table.moved"), one -> one.movedAt().toString()));
        return new CsvLink<>(job.number().toString(), columns, () -> {
            var member = current.get();
            var filter = filters.filter();
            var sort = filters.sort();
            return (offset, limit) -> boards.table(member, job.id(), filter, sort, offset, limit);
        });
    }
}
