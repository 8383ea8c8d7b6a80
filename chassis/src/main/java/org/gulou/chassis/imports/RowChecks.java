package org.gulou.chassis.imports;

import java.util.regex.Pattern;

/** The faults of a row that can be told without knowing its kind. */
final class RowChecks {

    // A long number as spreadsheets round and write it: its last digits are gone.
    private static final Pattern MANGLED = Pattern.compile("[+-]?\\d(\\.\\d+)?[eE]\\+?\\d{1,3}");
    private static final int LONGEST_MANGLED = 32;

    private RowChecks() {}

    static void collect(ImportRow row, RowFaults faults) {
        for (ImportColumn column : row.header().columns()) {
            String text = row.text(column.name());
            if (text == null && column.required()) {
                faults.add(column.name(), RowError.REQUIRED);
            }
            if (text != null && isMangled(text)) {
                faults.add(column.name(), RowError.NUMBER_MANGLED);
            }
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.header().covers(i) && !row.cells().get(i).isBlank()) {
                faults.add("#" + (i + 1), RowError.CELL_BEYOND_HEADER);
            }
        }
    }

    private static boolean isMangled(String text) {
        char first = text.charAt(0);
        boolean numeric = (first >= '0' && first <= '9') || first == '-' || first == '+';
        return numeric
                && text.length() <= LONGEST_MANGLED
                && MANGLED.matcher(text).matches();
    }
}
