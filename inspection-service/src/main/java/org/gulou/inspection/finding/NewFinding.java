package org.gulou.inspection.finding;

import org.gulou.inspection.checklist.ChecklistItem;
import org.gulou.inspection.checklist.Severity;

/** A fault as an inspection names it: the item, how grave, within how many hours to be mended, what was seen. */
public record NewFinding(String itemCode, Severity severity, int dueHours, String note) {

    /** The fault of that item. */
    public static NewFinding of(ChecklistItem item, String note) {
        return new NewFinding(item.code(), item.severity(), item.dueHours(), note);
    }
}
