package org.gulou.chassis.imports;

import org.gulou.chassis.problem.ErrorCode;

/** The faults of a row that every kind shares. */
public enum RowError implements ErrorCode {
    REQUIRED("This must be filled in."),
    UNREADABLE_VALUE("This cannot be read as what the column holds."),
    NUMBER_MANGLED(
            "A spreadsheet has turned this into a rounded number; format the column as text and enter it again."),
    CELL_BEYOND_HEADER("The row has more cells than there are headers."),
    DUPLICATE("This is there already."),
    ROW_REFUSED("The row could not be written.");

    private final String sentence;

    RowError(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
