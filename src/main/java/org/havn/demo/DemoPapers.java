package org.havn.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.havn.candidates.CandidateId;
import org.havn.documents.DocumentKind;
import org.havn.documents.Documents;
import org.havn.pipeline.ApplicationId;
import org.havn.team.Member;
import org.springframework.stereotype.Component;

/** The papers of an invented person: a resume on the candidate, a letter on the application. */
@Component
class DemoPapers {
    private final Documents documents;

    DemoPapers(Documents documents) {
        this.documents = documents;
    }

    void of(Member by, CandidateId candidate, ApplicationId application) {
        documents.add(
                by,
                candidate,
                null,
                DocumentKind.RESUME,
                "Astrid Holm, resume.pdf",
                page(List.of(
                        "Astrid Holm",
                        "Backend developer, Aarhus",
                        "",
                        "2021 to now: Nordvind, backend developer",
                        "2017 to 2021: Kystlab, developer",
                        "2012 to 2017: Harbour University, computer science",
                        "",
                        "Java, PostgreSQL, reading other people's code")));
        documents.add(
                by,
                candidate,
                application,
                DocumentKind.COVER_LETTER,
                "Letter.txt",
                "Dear all,\n\nI have followed your work by the harbour for years. Let us talk.\n\nAstrid\n"
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** A PDF of one page with these lines. */
    private static byte[] page(List<String> lines) {
        var text = new StringBuilder("BT /F1 14 Tf 72 760 Td 22 TL\n");
        lines.forEach(line -> text.append('(').append(line).append(") Tj T*\n"));
        text.append("ET");
        var parts = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length " + text.length() + ">>stream\n" + text + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (var number = 1; number <= parts.size(); number++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append(number).append(" 0 obj").append(parts.get(number - 1)).append("endobj\n");
        }
        var start = file.length();
        file.append(places)
                .append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
