package org.gulou.chassis.imports.sheet;

import org.gulou.chassis.problem.ErrorCode;

/** Why a file as a whole cannot be read as a table. */
public enum SheetError implements ErrorCode {
    EMPTY_FILE(422, "The file is empty."),
    UNSUPPORTED_FILE(415, "The file is neither CSV nor an XLSX workbook."),
    FILE_TYPE_MISMATCH(415, "The file is not of the media type it was sent as."),
    TEXT_UNREADABLE(422, "The text is neither UTF-8 nor GB18030."),
    NUL_CHARACTER(422, "The text has NUL characters in it."),
    CSV_MALFORMED(422, "The CSV is broken: a quote is not closed, or text follows one."),
    CELL_TOO_LONG(422, "A cell is longer than any cell of a table may be."),
    TOO_MANY_COLUMNS(422, "The table has more columns than any import."),
    WORKBOOK_ENCRYPTED(422, "The workbook is protected by a password; save it without one."),
    WORKBOOK_LEGACY(422, "The workbook is in the old XLS format; save it as XLSX or CSV."),
    WORKBOOK_DAMAGED(422, "The workbook is damaged, or is none."),
    WORKBOOK_TOO_LARGE(422, "The workbook unpacks to more than can be read; save it as CSV.");

    private final int status;
    private final String sentence;

    SheetError(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
