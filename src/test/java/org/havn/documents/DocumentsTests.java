package org.havn.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;
import static org.havn.documents.FilesFixture.bytes;
import static org.havn.documents.FilesFixture.joined;
import static org.havn.documents.FilesFixture.pdf;
import static org.havn.documents.FilesFixture.zip;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.Candidates;
import org.havn.hiring.JobRole;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.history.HistoryEntry;
import org.havn.jobs.Job;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.process.StageKind;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@HavnTest
@Tag("UC-13")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsTests {
    private final OfficeFixture office;
    private final Documents documents;
    private final Candidates candidates;
    private final Applications applications;
    private Member rikke;
    private Job job;
    private Candidate astrid;
    private ApplicationId application;

    DocumentsTests(OfficeFixture office, Documents documents, Candidates candidates, Applications applications) {
        this.office = office;
        this.documents = documents;
        this.candidates = candidates;
        this.applications = applications;
    }

    @BeforeEach
    void anApplicant() {
        rikke = office.recruiter("Rikke Dam");
        job = office.activeJob(rikke);
        astrid = office.candidate(rikke, "Astrid Holm");
        application = office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void everyTypeIsKnownByItsContentAndComesBackAsItWas(DocumentType type) {
        var content = FilesFixture.of(type);
        var id = add("cv." + type.name().toLowerCase(Locale.ROOT), content);
        var back = documents.read(rikke, id);
        assertThat(back.type()).isEqualTo(type);
        assertThat(back.bytes()).isEqualTo(content);
    }

    Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("page.html", bytes("<html><script>alert(1)</script>"), Refusal.FILE_TYPE),
                Arguments.of("drawing.svg", bytes("<svg onload='alert(1)'/>"), Refusal.FILE_TYPE),
                Arguments.of("cv", pdf(), Refusal.FILE_TYPE),
                Arguments.of("cv.pdf.exe", pdf(), Refusal.FILE_TYPE),
                Arguments.of("cv.pdf", bytes("<!DOCTYPE html><html><body>Hi"), Refusal.FILE_NOT_AS_NAMED),
                Arguments.of("cv.txt", bytes("<!DOCTYPE html><html><body>Hi"), Refusal.FILE_NOT_AS_NAMED),
                Arguments.of("cv.txt", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), Refusal.FILE_NOT_AS_NAMED),
                Arguments.of("cv.txt", bytes("#!/bin/sh\nrm -rf ."), Refusal.FILE_NOT_AS_NAMED),
                Arguments.of(
                        "cv.txt",
                        joined(bytes("Plain at first. ".repeat(100)), new byte[3]),
                        Refusal.FILE_NOT_AS_NAMED),
                Arguments.of("cv.docx", pdf(), Refusal.FILE_NOT_AS_NAMED),
                Arguments.of("photo.jpg", FilesFixture.of(DocumentType.PNG), Refusal.FILE_NOT_AS_NAMED),
                Arguments.of("photo.png", bytes("GIF89a/*<script>*/"), Refusal.FILE_NOT_AS_NAMED),
                Arguments.of("cv.pdf", joined(bytes("<html><script>1</script>"), pdf()), Refusal.FILE_NOT_AS_NAMED),
                Arguments.of("cv.pdf", joined(bytes("MZ\u0090"), pdf()), Refusal.FILE_NOT_AS_NAMED),
                Arguments.of("cv.docx", zip("anything.txt", "Hello"), Refusal.FILE_NOT_AS_NAMED),
                Arguments.of(
                        "cv.docx",
                        zip("[Content_Types].xml", "", "word/document.xml", "", "word/vbaProject.bin", "x"),
                        Refusal.FILE_NOT_AS_NAMED),
                Arguments.of("cv.docx", FilesFixture.bomb(), Refusal.FILE_NOT_AS_NAMED),
                Arguments.of(
                        "cv.docx", Arrays.copyOf(FilesFixture.of(DocumentType.DOCX), 60), Refusal.FILE_NOT_AS_NAMED),
                Arguments.of("cv.pdf", new byte[0], Refusal.FILE_EMPTY),
                Arguments.of("cv.pdf", Arrays.copyOf(pdf(), Documents.LARGEST + 1), Refusal.FILE_TOO_LARGE));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsNotATakenTypeOrNotAsNamedIsRefused(String name, byte[] content, Refusal reason) {
        assertRefused(reason, () -> add(name, content));
        assertThat(documents.ofCandidate(rikke, astrid.id())).isEmpty();
    }

    @Test
    void theLargestFileIsTaken() {
        var id = add("cv.pdf", Arrays.copyOf(pdf(), Documents.LARGEST));
        assertThat(documents.read(rikke, id).bytes()).hasSize(Documents.LARGEST);
    }

    Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("../../etc/cv.pdf", "cv.pdf"),
                Arguments.of("C:\\Users\\astrid\\cv.PDF", "cv.PDF"),
                Arguments.of("cv\u202Efdp.pdf", "cvfdp.pdf"),
                Arguments.of("cv\u0000\r\nX-Evil: 1.pdf", "cvX-Evil_ 1.pdf"),
                Arguments.of("..hidden\u200B  name.pdf", "hidden name.pdf"),
                Arguments.of("CV \"Søren\".pdf", "CV _Søren_.pdf"),
                Arguments.of("x".repeat(300) + ".pdf", "x".repeat(146) + ".pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameLeavesItsWayAndHiddenMarksBehind(String sent, String kept) {
        add(sent, pdf());
        assertThat(documents.ofCandidate(rikke, astrid.id()))
                .extracting(DocumentListing::name)
                .containsExactly(kept);
    }

    @Test
    @Tag("A16")
    void anApplicationsDocumentsAreItsTeamsAndTheCandidatesAreForWhoOpensCandidates() {
        var ofPerson = add("cv.pdf", pdf());
        var ofJob = documents.add(rikke, astrid.id(), application, DocumentKind.COVER_LETTER, "letter.pdf", pdf());
        var ivan = office.interviewer("Ivan Skov");
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        var lars = office.recruiter("Lars Krogh");
        var vera = office.readOnly("Vera Lind");
        var stranger = office.interviewer("Ida Vang");
        assertThat(documents.ofCandidate(rikke, astrid.id())).hasSize(2).allMatch(DocumentListing::removable);
        assertThat(documents.ofCandidate(ivan, astrid.id()))
                .singleElement()
                .matches(one -> one.id().equals(ofJob) && !one.removable());
        assertThat(documents.ofCandidate(lars, astrid.id()))
                .singleElement()
                .matches(one -> one.id().equals(ofPerson) && one.removable());
        assertThat(documents.ofCandidate(vera, astrid.id())).hasSize(2).noneMatch(DocumentListing::removable);
        assertRefused(Refusal.NOT_FOUND, () -> documents.read(ivan, ofPerson));
        assertRefused(Refusal.NOT_FOUND, () -> documents.read(lars, ofJob));
        assertRefused(Refusal.NOT_FOUND, () -> documents.remove(lars, ofJob));
        assertRefused(Refusal.NOT_FOUND, () -> documents.read(stranger, ofJob));
        assertRefused(Refusal.NOT_FOUND, () -> documents.ofCandidate(stranger, astrid.id()));
    }

    @Test
    @Tag("A15")
    void anInterviewerReadsAndNeitherAddsNorRemoves() {
        var ivan = office.interviewer("Ivan Skov");
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        var ofJob = documents.add(rikke, astrid.id(), application, DocumentKind.RESUME, "cv.pdf", pdf());
        assertThat(documents.read(ivan, ofJob).name()).isEqualTo("cv.pdf");
        assertRefused(
                Refusal.NOT_ALLOWED,
                () -> documents.add(ivan, astrid.id(), application, DocumentKind.OTHER, "x.pdf", pdf()));
        assertRefused(
                Refusal.NOT_ALLOWED, () -> documents.add(ivan, astrid.id(), null, DocumentKind.OTHER, "x.pdf", pdf()));
        assertRefused(Refusal.NOT_ALLOWED, () -> documents.remove(ivan, ofJob));
        assertThat(documents.ofCandidate(rikke, astrid.id())).hasSize(1);
    }

    @Test
    @Tag("K11")
    void comingAndGoingIsInTheHistory() {
        var id = add("cv.pdf", pdf());
        documents.remove(rikke, id);
        assertRefused(Refusal.NOT_FOUND, () -> documents.read(rikke, id));
        assertThat(candidates.history(rikke, astrid.id(), 0, 2))
                .extracting(HistoryEntry::change)
                .containsExactly(Change.DOCUMENT_REMOVED, Change.DOCUMENT_ADDED);
        assertThat(candidates.history(rikke, astrid.id(), 0, 1).getFirst().fields())
                .containsEntry("document", new Field("cv.pdf", null));
    }

    @Test
    void anApplicationOfSomebodyElseTakesNoDocument() {
        var bo = office.candidate(rikke, "Bo Lund");
        assertRefused(
                Refusal.NOT_ALLOWED,
                () -> documents.add(rikke, bo.id(), application, DocumentKind.RESUME, "cv.pdf", pdf()));
    }

    @Test
    void anExportWithADocumentIsNotTakenBack() {
        var bo = office.candidate(rikke, "Bo Lund");
        var prospect = office.prospect(rikke, job, bo);
        documents.add(rikke, bo.id(), prospect, DocumentKind.RESUME, "cv.pdf", pdf());
        assertRefused(Refusal.ALREADY_TOUCHED, () -> applications.undo(rikke, prospect));
        assertThat(documents.ofCandidate(rikke, bo.id())).hasSize(1);
    }

    private DocumentId add(String name, byte[] content) {
        return documents.add(rikke, astrid.id(), null, DocumentKind.RESUME, name, content);
    }
}
