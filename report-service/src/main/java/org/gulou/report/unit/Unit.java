package org.gulou.report.unit;

import java.util.Optional;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/** One that reports: its code (an area's short code, an organisation's code or a site's id) and the area it lies in, itself for an area. */
public record Unit(UnitKind kind, String code, AreaCode areaCode) {

    /** The unit that is this area. */
    public static Unit of(AreaCode area) {
        return new Unit(UnitKind.AREA, area.value(), area);
    }

    /** The level of an area; organisations and sites have none. */
    public Optional<AreaLevel> level() {
        return kind == UnitKind.AREA ? Optional.of(areaCode.level()) : Optional.empty();
    }

    /** Whether this is an area of that level. */
    public boolean isAt(AreaLevel level) {
        return kind == UnitKind.AREA && areaCode.level() == level;
    }
}
