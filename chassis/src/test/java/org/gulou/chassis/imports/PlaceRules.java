package org.gulou.chassis.imports;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gulou.chassis.area.AreaCode;

/** What a file of places is, without where they are kept. */
final class PlaceRules {

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("code", "区划代码"),
            ImportColumn.required("name", "名称"),
            ImportColumn.optional("parentCode", "上级代码"));

    private PlaceRules() {}

    static PlaceLine parse(ImportRow row, RowFaults faults) {
        row.read("parentCode", faults, AreaCode::parse);
        return new PlaceLine(row.read("code", faults, AreaCode::parse), row.text("name"));
    }

    static Set<String> keys(PlaceLine line) {
        Set<String> keys = new TreeSet<>();
        if (line.code() != null) {
            keys.add(line.key());
            if (line.parent() != null) {
                keys.add(line.parent());
            }
        }
        return keys;
    }

    static Outcome judge(PlaceLine line, Known<KnownPlace> known, RowFaults faults, ImportContext context) {
        if (line.code() == null) {
            return Outcome.UNCHANGED;
        }
        if (!context.covers(line.code())) {
            faults.add("code", PlaceError.OUTSIDE_YOUR_AREAS);
        }
        if (line.parent() != null && known.get(line.parent()).isEmpty()) {
            faults.add("code", PlaceError.PARENT_UNKNOWN);
        }
        return known.settle(line.key(), new KnownPlace(line.name()), context.onDuplicate(), faults, "code");
    }
}
