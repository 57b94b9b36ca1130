package org.havn.tables;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTests {
    @Test
    void readsAWorkbookRowByRowWithTheNumbersThatExcelShows() throws Exception {
        var file = TableFile.of(workbook(sheet -> {
            sheet.value(1, 0, "Navn");
            sheet.value(1, 1, "Telefon");
            sheet.value(3, 0, " Astrid Holm ");
            sheet.value(3, 1, 4512345678L);
        }));
        assertThat(file.first(5))
                .containsExactly(
                        new Line(2, List.of("Navn", "Telefon")), new Line(4, List.of("Astrid Holm", "4512345678")));
        assertThat(rows(file)).extracting(Line::number).containsExactly(4);
    }

    @Test
    void takesAFormulaForWhatItCameTo() throws Exception {
        var sheetXml = """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row>
                <row r="2"><c r="A2" t="str"><f>CONCATENATE("Astrid"," Holm")</f><v>Astrid Holm</v></c>
                <c r="B2"><f>1+1</f><v>2</v></c><c r="C2"><v>1E999999999</v></c></row>
                </sheetData></worksheet>""";
        assertThat(rows(TableFile.of(packed(sheetXml))).getFirst().cells())
                .containsExactly("Astrid Holm", "2", "1E999999999");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Navn;Firma", "Navn,Firma", "Navn\tFirma", "Navn|Firma", "sep=;\nNavn;Firma", "\n\nNavn;Firma"})
    void recognisesTheSeparator(String head) throws Exception {
        assertThat(TableFile.of((head + "\n").getBytes(UTF_8))
                        .first(1)
                        .getFirst()
                        .cells())
                .containsExactly("Navn", "Firma");
    }

    @Test
    void separatorsWithinQuotesDoNotCount() throws Exception {
        var file = TableFile.of("\"Name, first, last\";Firma\nAstrid;\"Holm;\nBro\"\nBo;Ø\n".getBytes(UTF_8));
        assertThat(file.first(9))
                .extracting(Line::cells)
                .containsExactly(
                        List.of("Name, first, last", "Firma"), List.of("Astrid", "Holm;\nBro"), List.of("Bo", "Ø"));
        assertThat(rows(file)).extracting(Line::number).containsExactly(2, 4);
    }

    @Test
    void readsWhatExcelWritesInDenmark() throws Exception {
        var text = "Navn;By\r\nSøren Ågård;Ærø\r\n";
        var windows = text.getBytes(Charset.forName("windows-1252"));
        var marked = ("\uFEFF" + text).getBytes(UTF_8);
        var wide = ("\uFEFF" + text).getBytes(UTF_16LE);
        for (var bytes : List.of(windows, marked, wide, text.getBytes(UTF_8))) {
            assertThat(TableFile.of(bytes).first(0).getFirst().cells()).containsExactly("Navn", "By");
            assertThat(rows(TableFile.of(bytes)).getFirst().cells()).containsExactly("Søren Ågård", "Ærø");
        }
    }

    @Test
    void refusesWhatIsNoTable() throws Exception {
        assertRefused(Unreadable.Why.EMPTY, new byte[0]);
        assertRefused(Unreadable.Why.EMPTY, " \r\n;;\n".getBytes(UTF_8));
        assertRefused(Unreadable.Why.EMPTY, workbook(sheet -> sheet.value(0, 0, " ")));
        assertRefused(Unreadable.Why.NOT_A_TABLE, new byte[] {'%', 'P', 'D', 'F', 0, 1, 2});
        assertRefused(Unreadable.Why.NOT_A_TABLE, "Name;\"Firma\nAstrid".getBytes(UTF_8));
        assertRefused(Unreadable.Why.NOT_A_TABLE, new byte[] {'P', 'K', 3, 4, 5, 6});
        var whole = workbook(sheet -> sheet.value(0, 0, "Name"));
        assertRefused(Unreadable.Why.NOT_A_TABLE, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertRefused(Unreadable.Why.NOT_A_TABLE, packed("<worksheet><sheetData><row"));
    }

    @Test
    void refusesAWorkbookThatSwells() throws Exception {
        var swollen = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(swollen)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1_000_000];
            for (var million = 0; million < 220; million++) zip.write(zeros);
            zip.closeEntry();
        }
        assertThat(swollen.size()).isLessThan(1_000_000);
        assertRefused(Unreadable.Why.TOO_LARGE, swollen.toByteArray());
    }

    @Test
    void readsNoEntityOfAHostileSheet() throws Exception {
        var hostile = """
                <!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>&b;&f;</t></is></c></row></sheetData></worksheet>""";
        assertThatThrownBy(() -> TableFile.of(packed(hostile)).first(1)).isInstanceOf(Unreadable.class);
    }

    @Test
    void readsAtMostAHundredThousandRowsAndTwoHundredColumns() throws Exception {
        var rows = new StringBuilder("Name\n");
        for (var row = 0; row <= TableFile.MOST_ROWS; row++) rows.append("Bo\n");
        var file = TableFile.of(rows.toString().getBytes(UTF_8));
        assertThat(file.first(3)).hasSize(4);
        assertThatThrownBy(() -> rows(file)).isInstanceOf(Unreadable.class);
        assertRefused(Unreadable.Why.TOO_LARGE, ("a;" + ";b".repeat(TableFile.MOST_COLUMNS)).getBytes(UTF_8));
    }

    private static void assertRefused(Unreadable.Why why, byte[] content) {
        assertThatThrownBy(() -> TableFile.of(content).first(3))
                .isInstanceOfSatisfying(
                        Unreadable.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static List<Line> rows(TableFile file) throws Unreadable {
        var found = new ArrayList<Line>();
        file.rows(found::add);
        return found;
    }

    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "Test", "1.0")) {
            fill.accept(workbook.newWorksheet("People"));
        }
        return bytes.toByteArray();
    }

    /** A workbook of which only the sheet is ours. */
    private static byte[] packed(String sheetXml) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    </Types>""");
            part(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Type="%sofficeDocument" Target="xl/workbook.xml"/></Relationships>""".formatted(type));
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                     xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="People" sheetId="1" r:id="r1"/></sheets></workbook>""");
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Type="%sworksheet" Target="worksheets/sheet1.xml"/></Relationships>""".formatted(type));
            part(zip, "xl/worksheets/sheet1.xml", sheetXml);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }
}
