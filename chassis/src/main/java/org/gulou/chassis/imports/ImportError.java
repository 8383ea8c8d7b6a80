package org.gulou.chassis.imports;

import org.gulou.chassis.problem.ErrorCode;

/** What is wrong with a file as an import of its kind, or with what is asked of an import. */
public enum ImportError implements ErrorCode {
    IMPORT_NOT_FOUND(404, "There is no such import that you may see."),
    IMPORT_ENDED(409, "The import has ended already."),
    NO_HEADER(422, "The first row names none of the columns of this kind."),
    UNKNOWN_COLUMN(422, "The file has columns this kind does not know; nothing of it was taken."),
    MISSING_COLUMN(422, "The file lacks columns this kind needs; nothing of it was taken."),
    REPEATED_COLUMN(422, "The file has a column twice; nothing of it was taken."),
    ERRORS_EXCEED_WORKBOOK(422, "There are more rejected rows than a sheet holds; take the CSV."),
    KIND_NOT_OFFERED(422, "This kind of file is no longer taken here."),
    FILE_LOST(422, "The stored file can no longer be read; send it again.");

    private final int status;
    private final String sentence;

    ImportError(int status, String sentence) {
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
