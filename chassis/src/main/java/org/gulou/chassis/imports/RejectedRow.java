package org.gulou.chassis.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.gulou.chassis.problem.Violation;

/** A rejected row: its cells as they were sent, in the order of the file's columns, and every fault. */
record RejectedRow(long line, List<String> cells, List<Violation> violations) {

    static RejectedRow of(ImportRow row, RowFaults faults) {
        return new RejectedRow(row.line(), row.header().cellsKept(row.cells()), faults.list());
    }

    /** Every fault in one text: {@code column: code message}, joined by a semicolon and a space. */
    String faults() {
        return violations.stream()
                .map(v -> v.pointer().substring(1) + ": " + v.code() + " " + v.message())
                .collect(Collectors.joining("; "));
    }
}
