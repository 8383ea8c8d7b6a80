package org.gulou.report.template;

import java.util.List;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.report.unit.UnitKind;

/** Who owes a template: every area of these levels, or the units of these codes. */
public record Owing(UnitKind unitKind, List<AreaLevel> levels, List<String> codes) {

    public Owing {
        levels = List.copyOf(levels);
        codes = List.copyOf(codes);
    }
}
