package org.gulou.report.report;

import org.gulou.report.period.Period;
import org.gulou.report.unit.Unit;

/** What a report is the report of: a template, a unit and a period. All its versions share it. */
record ReportKey(String templateCode, Unit unit, Period period) {

    /** The one name of all versions, {@code <template>/<unit>/<period>}. */
    String path() {
        return templateCode + "/" + unit.code() + "/" + period.value();
    }
}
