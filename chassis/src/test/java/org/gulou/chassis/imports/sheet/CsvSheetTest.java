package org.gulou.chassis.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvSheetTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void quotedCellsHoldCommasQuotesAndLines() throws IOException {
        assertThat(rows("a,\"b,\"\"c\"\"\r\nd\"\r\n\r\ne,\n,,\nlast"))
                .containsExactly(
                        new SheetRow(1, List.of("a", "b,\"c\"\r\nd")),
                        new SheetRow(4, List.of("e", "")),
                        new SheetRow(6, List.of("last")));
    }

    @Test
    void aQuoteNeverClosedOrFollowedByTextIsMalformed() {
        assertThatProblem(() -> rows("a\n\"b\nc\n"))
                .hasCode(SheetError.CSV_MALFORMED)
                .hasFact("line", 2L);
        assertThatProblem(() -> rows("a\n\"b\"c\n")).hasCode(SheetError.CSV_MALFORMED);
    }

    @Test
    void aQuoteInsideABareCellIsAQuote() throws IOException {
        assertThat(rows("5\" pipe,x\n")).containsExactly(new SheetRow(1, List.of("5\" pipe", "x")));
    }

    @Test
    void aHugeCellAndAMillionColumnsAreRefused() {
        assertThatProblem(() -> rows("a," + "x".repeat(40_000))).hasCode(SheetError.CELL_TOO_LONG);
        assertThatProblem(() -> rows(",".repeat(1_000_000))).hasCode(SheetError.TOO_MANY_COLUMNS);
    }

    @Test
    void theEncodingIsFoundInTheBytesAlone() throws IOException {
        String text = "name,code\n吴𠀀,1\n";
        assertThat(detected(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(SheetFormat.CSV_UTF8);
        assertThat(detected(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(SheetFormat.CSV_UTF8);
        assertThat(detected(text.getBytes(GB18030))).isEqualTo(SheetFormat.CSV_GB18030);
        assertThat(rows(SheetFormat.CSV_GB18030, text.getBytes(GB18030)).get(1).cells())
                .containsExactly("吴𠀀", "1");
        assertThat(rows("\uFEFFa\n").get(0).cells()).containsExactly("a");
    }

    @Test
    void aCharacterCutByABlockIsStillUtf8() {
        // Given
        byte[] text = "吴".getBytes(StandardCharsets.UTF_8);
        FormatDetector detector = new FormatDetector();
        // When
        for (byte b : text) {
            detector.accept(new byte[] {b}, 1);
        }
        // Then
        assertThat(detector.format(null)).isEqualTo(SheetFormat.CSV_UTF8);
    }

    @Test
    void bytesThatAreNoTextAreUnreadable() {
        byte[] broken = {'a', '\n', (byte) 0x81, (byte) 0xFF, '\n'};
        assertThat(detected(broken)).isEqualTo(SheetFormat.CSV_GB18030);
        assertThatProblem(() -> rows(SheetFormat.CSV_GB18030, broken)).hasCode(SheetError.TEXT_UNREADABLE);
    }

    @Test
    void foreignFilesAreToldApart() {
        assertThatProblem(() -> detected(new byte[0])).hasCode(SheetError.EMPTY_FILE);
        assertThatProblem(() -> detected("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .hasCode(SheetError.UNSUPPORTED_FILE);
        assertThatProblem(() -> detected(new byte[] {'a', ',', 0, 'b'})).hasCode(SheetError.NUL_CHARACTER);
        assertThatProblem(() -> detected("\uFEFFa,b".getBytes(StandardCharsets.UTF_16LE)))
                .hasCode(SheetError.TEXT_UNREADABLE);
        byte[] compound = new byte[2048];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                compound,
                0,
                8);
        assertThatProblem(() -> detected(compound)).hasCode(SheetError.WORKBOOK_LEGACY);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, compound, 1024, name.length);
        assertThatProblem(() -> detected(compound)).hasCode(SheetError.WORKBOOK_ENCRYPTED);
    }

    @Test
    void aFileThatIsNotWhatItWasSentAsIsRefused() {
        FormatDetector text = new FormatDetector();
        text.accept("code,name\n".getBytes(StandardCharsets.US_ASCII), 10);
        assertThatProblem(() -> text.format(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet; charset=binary"))
                .hasCode(SheetError.FILE_TYPE_MISMATCH);
    }

    private static SheetFormat detected(byte[] file) {
        FormatDetector detector = new FormatDetector();
        detector.accept(file, file.length);
        return detector.format(null);
    }

    private static List<SheetRow> rows(String text) throws IOException {
        return rows(SheetFormat.CSV_UTF8, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<SheetRow> rows(SheetFormat format, byte[] file) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader sheet = format.open(() -> new ByteArrayInputStream(file))) {
            for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
