package org.gulou.grid.area;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaError;
import org.gulou.chassis.problem.Violations;

/**
 * A dated change of places: {@code from} are codes, {@code to} what they become; a split says with it which part, or which household
 * of a grid, goes where.
 */
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
        return codes(Stream.concat(from == null ? Stream.of() : from.stream(), targetCodes())).stream();
    }

    /** Its terms, as far as they can be read. */
    ChangeTerms terms() {
        Map<AreaCode, AreaCode> parts = new TreeMap<>();
        targets()
                .forEach(target -> AreaCode.tryParse(target.code())
                        .ifPresent(home -> target.wanted().stream()
                                .flatMap(part -> AreaCode.tryParse(part).stream())
                                .forEach(part -> parts.put(part, home))));
        Map<UUID, AreaCode> households = new TreeMap<>();
        targets()
                .forEach(target -> AreaCode.tryParse(target.code())
                        .ifPresent(home -> target.wantedHouseholds().stream()
                                .filter(Objects::nonNull)
                                .forEach(household -> households.put(household, home))));
        return new ChangeTerms(
                kind, codes(from == null ? Stream.of() : from.stream()), codes(targetCodes()), parts, households);
    }

    /** The code of one of the places it makes, if it can be read. */
    Optional<AreaCode> targetCode(int target) {
        return AreaCode.tryParse(to.get(target) == null ? null : to.get(target).code());
    }

    void check(Violations found) {
        checkCodes(found);
        checkParts(found);
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

    private void checkParts(Violations found) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < to.size(); i++) {
            List<String> parts = to.get(i) == null ? List.of() : to.get(i).wanted();
            if (!parts.isEmpty() && kind != null && kind != AreaChangeKind.SPLIT) {
                found.add("/to/" + i + "/parts", AreaRegisterError.PARTS_ONLY_OF_A_SPLIT);
            }
            for (int n = 0; n < parts.size(); n++) {
                String pointer = "/to/" + i + "/parts/" + n;
                if (AreaCode.tryParse(parts.get(n)).isEmpty()) {
                    found.add(pointer, AreaError.INVALID_AREA_CODE);
                } else if (!seen.add(AreaCode.parse(parts.get(n)).value())) {
                    found.add(pointer, AreaRegisterError.SAME_PLACE_TWICE);
                }
            }
        }
    }

    private Stream<AreaTarget> targets() {
        return to.stream().filter(Objects::nonNull);
    }

    private Stream<String> targetCodes() {
        return targets().map(AreaTarget::code);
    }

    private static List<AreaCode> codes(Stream<String> texts) {
        return texts.flatMap(code -> AreaCode.tryParse(code).stream()).toList();
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
