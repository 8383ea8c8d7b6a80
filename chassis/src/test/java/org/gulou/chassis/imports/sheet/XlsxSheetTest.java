package org.gulou.chassis.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxSheetTest {

    private static final String BOOK = """
            <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String RELS = """
            <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>""";

    @Test
    void sharedTextsInlineTextsNumbersAndDatesAreReadAsTyped() throws IOException {
        // Given
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "姓名");
            sheet.inlineString(0, 1, "证件号码");
            sheet.value(2, 0, 450226100003L);
            sheet.value(2, 1, LocalDate.of(1990, 1, 31));
            sheet.style(2, 1).format("yyyy-mm-dd").set();
            sheet.value(2, 3, 36.5);
            sheet.value(2, 4, true);
        });
        // When, Then: the blank row between is no row, the blank cell is a cell
        assertThat(rows(file))
                .containsExactly(
                        new SheetRow(1, List.of("姓名", "证件号码")),
                        new SheetRow(3, List.of("450226100003", "1990-01-31", "", "36.5", "TRUE")));
    }

    @Test
    void anIdNumberASpreadsheetHasRoundedStaysInItsScientificNotation() throws IOException {
        // Given, When
        List<SheetRow> rows = rows(packed("<sheetData><row><c><v>4.5022619900131E+17</v></c></row></sheetData>"));
        // Then
        assertThat(rows).containsExactly(new SheetRow(1, List.of("4.5022619900131E+17")));
    }

    @Test
    void aColumnFarOutIsRefused() {
        assertThatProblem(() -> rows(packed("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")))
                .hasCode(SheetError.TOO_MANY_COLUMNS);
        assertThatProblem(() -> rows(packed("<row>" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>")))
                .hasCode(SheetError.TOO_MANY_COLUMNS);
    }

    @Test
    void aHugeCellIsRefused() {
        assertThatProblem(() -> rows(packed("<row><c t=\"str\"><v>" + "x".repeat(3_000_000) + "</v></c></row>")))
                .hasCode(SheetError.CELL_TOO_LONG);
        assertThatProblem(() -> rows(packed("<row><c t=\"str\" s=\"" + "1".repeat(3_000_000) + "\"/></row>")))
                .hasCode(SheetError.CELL_TOO_LONG);
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        // Given: 300 MB of nothing in some part of the workbook
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }
        // When, Then
        assertThatProblem(() -> rows(bytes.toByteArray())).hasCode(SheetError.WORKBOOK_TOO_LARGE);
    }

    @Test
    void entitiesAreNotExpandedAndDeepNestingIsRefused() {
        String laughs =
                "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\">]><worksheet><row><c t=\"str\"><v>&x;</v></c></row></worksheet>";
        assertThatProblem(() -> rows(packedWhole(laughs))).hasCode(SheetError.WORKBOOK_DAMAGED);
        assertThatProblem(() -> rows(packed("<x>".repeat(100_000)))).hasCode(SheetError.WORKBOOK_DAMAGED);
    }

    @Test
    void whatIsNoWorkbookOrCutOffIsDamaged() throws IOException {
        byte[] whole = packed("<row><c><v>1</v></c></row>");
        assertThatProblem(() -> rows(java.util.Arrays.copyOf(whole, whole.length / 3)))
                .hasCode(SheetError.WORKBOOK_DAMAGED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.closeEntry();
        }
        assertThatProblem(() -> rows(bytes.toByteArray())).hasCode(SheetError.WORKBOOK_DAMAGED);
    }

    private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Gulou", "1.0")) {
            content.accept(workbook.newWorksheet("Sheet1"));
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(String rows) throws IOException {
        return packedWhole("<worksheet>" + rows + "</worksheet>");
    }

    private static byte[] packedWhole(String sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String[] part : new String[][] {
                {"xl/workbook.xml", BOOK}, {"xl/_rels/workbook.xml.rels", RELS}, {"xl/worksheets/sheet1.xml", sheet}
            }) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static List<SheetRow> rows(byte[] file) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader sheet = SheetFormat.XLSX.open(() -> new ByteArrayInputStream(file))) {
            for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
