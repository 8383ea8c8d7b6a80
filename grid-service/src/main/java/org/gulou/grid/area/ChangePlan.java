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

    /** Notes the parts of a split place that are none, and those that nothing is said of. */
    void checkParts(List<AreaCode> living, Violations found) {
        ChangeTerms terms = request.terms();
        if (request.kind() != AreaChangeKind.SPLIT || terms.from().size() != 1) {
            return;
        }
        for (int i = 0; i < request.to().size(); i++) {
            List<String> parts = request.to().get(i) == null
                    ? List.of()
                    : request.to().get(i).wanted();
            for (int n = 0; n < parts.size(); n++) {
                String pointer = "/to/" + i + "/parts/" + n;
                AreaCode.tryParse(parts.get(n))
                        .filter(part -> !isPart(part, terms.from().get(0), living))
                        .ifPresent(part -> found.add(pointer, AreaRegisterError.NOT_A_PART));
            }
        }
        Division.of(terms, living).leftOver().forEach(part -> {
            String sentence = part + ": " + AreaRegisterError.PART_LEFT_OVER.sentence();
            found.add("/to", AreaRegisterError.PART_LEFT_OVER.name(), sentence);
        });
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
            targets.add(new AreaTarget(
                    became.get(i).code().value(),
                    became.get(i).nameOn(day),
                    request.to().get(i).parts(),
                    request.to().get(i).households()));
        }
        return List.copyOf(targets);
    }

    /** The places it made. */
    List<AreaCode> made() {
        return request.terms().to().stream()
                .filter(code -> !known.containsKey(code))
                .toList();
    }

    private static boolean isPart(AreaCode part, AreaCode place, List<AreaCode> living) {
        return part.parent().filter(place::equals).isPresent() && living.contains(part);
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
