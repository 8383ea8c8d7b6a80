package org.gulou.grid.guard;

import org.gulou.chassis.problem.Violation;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.web.MergePatch;

/** Texts with a mask's star that stood there before a partial change and are kept by it: no fault of who changes something else. */
public final class KeptMasks {

    private static final String CODE = "NOT_MASKED";

    private KeptMasks() {}

    /** What was found of a thing as it is to be, but for the stars of fields the client has not sent. */
    public static Violations leftOut(Violations found, MergePatch<?> patch) {
        return Violations.none()
                .addAll(found.list().stream()
                        .filter(violation -> !isStar(violation) || patch.has(field(violation)))
                        .toList());
    }

    private static boolean isStar(Violation violation) {
        return violation.code().equals(CODE);
    }

    private static String field(Violation violation) {
        return violation.pointer().substring(1);
    }
}
