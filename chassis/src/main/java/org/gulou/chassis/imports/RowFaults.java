package org.gulou.chassis.imports;

import java.util.ArrayList;
import java.util.List;
import org.gulou.chassis.problem.ErrorCode;
import org.gulou.chassis.problem.Violation;

/** Gathers every fault of a row. A message never repeats the value: it may be a person's. */
public final class RowFaults {

    private final List<Violation> found = new ArrayList<>();

    RowFaults() {}

    /** Notes a fault of a column, with the sentence of its code. */
    public RowFaults add(String column, ErrorCode code) {
        return add(column, code.name(), code.sentence());
    }

    /** Notes a fault of a column. */
    public RowFaults add(String column, String code, String message) {
        found.add(new Violation("/" + column, code, message));
        return this;
    }

    /** Whether a fault of that column has been noted. */
    public boolean concern(String column) {
        return found.stream().anyMatch(v -> v.pointer().equals("/" + column));
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found, the column as a JSON pointer. */
    public List<Violation> list() {
        return List.copyOf(found);
    }
}
