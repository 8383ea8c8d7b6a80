package org.gulou.grid.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.problem.Violations;

/** One change of places: what it needs of the register, and what it does to it. */
final class ChangePlan {

    private final ChangeAreas request;
    private final Map<AreaCode, Area> known;
    private final ChangePlans steps;

    ChangePlan(ChangeAreas request, Map<AreaCode, Area> known, ChangePlans steps) {
        this.request = request;
        this.known = known;
        this.steps = steps;
    }

    /** Notes what the request names and the register does not have. */
    void check(Violations found) {
        List<String> from = Objects.requireNonNullElse(request.from(), List.of());
        for (int i = 0; i < from.size(); i++) {
            if (AreaCode.tryParse(from.get(i))
                    .filter(c -> !known.containsKey(c))
                    .isPresent()) {
                found.add("/from/" + i, AreaRegisterError.UNKNOWN_AREA);
            }
        }
        for (int i = 0; i < request.to().size(); i++) {
            AreaTarget target = request.to().get(i);
            String pointer = "/to/" + i;
            AreaCode.tryParse(target == null ? null : target.code())
                    .filter(code -> !known.containsKey(code))
                    .ifPresent(code -> checkNew(code, target, pointer, found));
        }
    }

    /** The codes it begins with, in their short form. */
    List<String> from() {
        return request.from().stream().map(code -> AreaCode.parse(code).value()).toList();
    }

    /** Does it; answers what the places became. */
    List<AreaTarget> apply() {
        LocalDate day = request.effectiveOn();
        List<Area> became = switch (request.kind()) {
            case RENAME -> renamed(day);
            case MERGE, SPLIT, RETIRE ->
                request.to().stream().map(target -> become(target, day)).toList();
        };
        if (request.kind() != AreaChangeKind.RENAME) {
            retireTheRest(became, day);
        }
        List<AreaTarget> targets = new ArrayList<>();
        for (int i = 0; i < became.size(); i++) {
            targets.add(
                    new AreaTarget(became.get(i).code().value(), became.get(i).nameOn(day)));
        }
        return List.copyOf(targets);
    }

    private void checkNew(AreaCode code, AreaTarget target, String pointer, Violations found) {
        if (request.kind() == AreaChangeKind.RETIRE) {
            found.add(pointer + "/code", AreaRegisterError.UNKNOWN_AREA);
            return;
        }
        if (target.name() == null) {
            found.add(pointer + "/name", AreaRegisterError.NAME_NEEDED);
        }
        LocalDate day = request.effectiveOn();
        boolean founded = code.parent().isEmpty()
                || (day != null
                        && code.parent()
                                .map(known::get)
                                .filter(above -> above.isValidOn(day))
                                .isPresent());
        if (!founded) {
            found.add(pointer + "/code", AreaRegisterError.UNKNOWN_PARENT);
        }
    }

    private List<Area> renamed(LocalDate day) {
        Area area = known.get(AreaCode.parse(request.from().get(0)));
        steps.name(area, request.to().get(0).name().strip(), day);
        return List.of(area);
    }

    private Area become(AreaTarget target, LocalDate day) {
        AreaCode code = AreaCode.parse(target.code());
        Area area = known.get(code);
        if (area == null) {
            return steps.add(code, target.name().strip(), day);
        }
        if (!area.isValidOn(day)) {
            throw AreaRegisterError.AREA_RETIRED.with("areaCode", code);
        }
        if (target.name() != null) {
            steps.name(area, target.name().strip(), day);
        }
        return area;
    }

    // Those inside first, so that a place can end together with its parts.
    private void retireTheRest(List<Area> staying, LocalDate day) {
        AreaCode successor = staying.size() == 1 ? staying.get(0).code() : null;
        request.from().stream()
                .map(AreaCode::parse)
                .map(known::get)
                .filter(area -> !staying.contains(area))
                .sorted(Comparator.comparing(Area::code).reversed())
                .forEach(area -> steps.retire(area, day, successor));
    }
}
