package org.gulou.grid.duty;

import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.SubjectType;

/** What a duty is held for, by its canonical code; {@code level} is the one of an area, {@code ANY} for the others. */
record Subject(SubjectType type, String code, AreaCode areaCode, String level) {

    private static final String ANY = "ANY";

    static Subject area(AreaCode code) {
        return new Subject(SubjectType.AREA, code.value(), code, code.level().name());
    }

    static Subject other(SubjectType type, String code, AreaCode areaCode) {
        return new Subject(type, code, areaCode, ANY);
    }
}
