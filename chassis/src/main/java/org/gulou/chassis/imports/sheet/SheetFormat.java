package org.gulou.chassis.imports.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What a file is written in, as {@link FormatDetector} finds it. */
public enum SheetFormat {
    CSV_UTF8,
    CSV_GB18030,
    XLSX;

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Begins to read a file of this format. */
    public SheetReader open(SheetSource source) throws IOException {
        return switch (this) {
            case CSV_UTF8 -> CsvSheet.open(source, StandardCharsets.UTF_8);
            case CSV_GB18030 -> CsvSheet.open(source, GB18030);
            case XLSX -> XlsxSheet.open(source);
        };
    }
}
