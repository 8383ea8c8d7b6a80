package org.gulou.report.template;

import java.util.List;
import org.gulou.report.unit.UnitKind;

/** A table asked for once, of these units. */
public record AdhocTable(String title, UnitKind unitKind, List<String> unitCodes, List<AdhocColumn> columns) {

    public AdhocTable {
        unitCodes = List.copyOf(unitCodes);
        columns = List.copyOf(columns);
    }
}
