package org.havn.permissions;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.havn.candidates.CandidateDetails;
import org.havn.candidates.Candidates;
import org.havn.documents.DocumentKind;
import org.havn.documents.Documents;
import org.havn.documents.FilesFixture;
import org.havn.permissions.ActionsFixture.Action;
import org.havn.shared.PersonName;
import org.havn.team.Member;

/** The rows about candidates on no job, and about documents. */
record CandidateActionsFixture(Candidates candidates, Documents documents) {
    void addTo(Map<String, Action> actions) {
        deed(
                actions,
                "read a candidate on no job",
                (by, at) -> candidates.get(by, at.clara().id()));
        deed(
                actions,
                "edit a candidate on no job",
                (by, at) -> candidates.edit(
                        by,
                        at.clara().id(),
                        0,
                        new CandidateDetails(
                                new PersonName("Clara Changed"), null, null, null, List.of(), null, false)));
        deed(
                actions,
                "delete a candidate on no job",
                (by, at) -> candidates.delete(by, at.clara().id()));
        deed(actions, "read a candidate's document", (by, at) -> documents.read(by, at.resume()));
        deed(
                actions,
                "add a candidate's document",
                (by, at) ->
                        documents.add(by, at.clara().id(), null, DocumentKind.OTHER, "other.pdf", FilesFixture.pdf()));
        deed(actions, "remove a candidate's document", (by, at) -> documents.remove(by, at.resume()));
        deed(actions, "read its document", (by, at) -> documents.read(by, at.letter()));
        deed(
                actions,
                "add a document",
                (by, at) -> documents.add(
                        by, at.astrid().id(), at.applicant(), DocumentKind.OTHER, "other.pdf", FilesFixture.pdf()));
        deed(actions, "remove its document", (by, at) -> documents.remove(by, at.letter()));
    }

    private static void deed(Map<String, Action> actions, String name, BiConsumer<Member, CaseFixture> deed) {
        actions.put(name, (by, at) -> {
            deed.accept(by, at);
            return true;
        });
    }
}
