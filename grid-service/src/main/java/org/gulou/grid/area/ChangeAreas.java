package org.gulou.grid.area;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaError;
import org.gulou.chassis.problem.Violations;

/** A dated change of places: {@code from} are codes, {@code to} what they become. */
record ChangeAreas(
        @NotNull AreaChangeKind kind,
        @NotNull LocalDate effectiveOn,
        @NotNull List<String> from,
        List<@NotNull @Valid AreaTarget> to) {

    ChangeAreas {
        to = to == null ? List.of() : to;
    }

    /** Every place it names by a readable code. */
    Stream<AreaCode> named() {
        return Stream.concat(
                        from == null ? Stream.of() : from.stream(),
                        to.stream().filter(Objects::nonNull).map(AreaTarget::code))
                .flatMap(code -> AreaCode.tryParse(code).stream());
    }

    void check(Violations found) {
        checkCodes(found);
        if (kind == null || from == null) {
            return;
        }
        if (!kind.takesFrom(from.size())) {
            found.add("/from", AreaRegisterError.WRONG_NUMBER_OF_PLACES);
        }
        if (!kind.takesTo(to.size())) {
            found.add("/to", AreaRegisterError.WRONG_NUMBER_OF_PLACES);
        }
        if (kind == AreaChangeKind.RENAME && to.size() == 1 && from.size() == 1) {
            checkRename(found);
        }
    }

    private void checkCodes(Violations found) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; from != null && i < from.size(); i++) {
            if (AreaCode.tryParse(from.get(i)).isEmpty()) {
                found.add("/from/" + i, AreaError.INVALID_AREA_CODE);
            } else if (!seen.add(AreaCode.parse(from.get(i)).value())) {
                found.add("/from/" + i, AreaRegisterError.SAME_PLACE_TWICE);
            }
        }
        seen.clear();
        for (int i = 0; i < to.size(); i++) {
            String code = to.get(i) == null ? null : to.get(i).code();
            if (code == null && kind != AreaChangeKind.RENAME) {
                found.add("/to/" + i + "/code", "REQUIRED", "The code of the place is needed.");
            } else if (code != null && AreaCode.tryParse(code).isEmpty()) {
                found.add("/to/" + i + "/code", AreaError.INVALID_AREA_CODE);
            } else if (code != null && !seen.add(AreaCode.parse(code).value())) {
                found.add("/to/" + i + "/code", AreaRegisterError.SAME_PLACE_TWICE);
            }
        }
    }

    private void checkRename(Violations found) {
        AreaTarget target = to.get(0);
        if (target != null && target.name() == null) {
            found.add("/to/0/name", "REQUIRED", "The new name is needed.");
        }
        boolean other = target != null
                && target.code() != null
                && !AreaCode.tryParse(target.code()).equals(AreaCode.tryParse(from.get(0)));
        if (other) {
            found.add("/to/0/code", AreaRegisterError.RENAME_KEEPS_THE_CODE);
        }
    }
}
