package org.gulou.grid.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.problem.Violations;
import org.gulou.grid.guard.SystemScope;

/**
 * Which households the split of a grid gives to which grid. Where the grid's own code stays, those it does not name stay in it; where the
 * grid ends, it has to name each, once. That is judged when the change is asked for: a household that comes in before its day and is named
 * nowhere goes to the first of the grids, and one that has left by then stays where it is.
 */
@ApplicationScoped
class SplitHouseholds {

    private final GridHouseholds households;

    SplitHouseholds(GridHouseholds households) {
        this.households = households;
    }

    /** Notes the households that cannot go where the request says, those nothing is said of, and places no household can go to. */
    void check(ChangeAreas request, Violations found) {
        ChangeTerms terms = request.terms();
        if (request.kind() == null || terms.from().isEmpty()) {
            return;
        }
        if (terms.splitsGrid()) {
            checkLevels(request, found);
            checkHouseholds(request, terms, found);
        } else {
            for (int i = 0; i < request.to().size(); i++) {
                if (!wanted(request, i).isEmpty()) {
                    found.add("/to/" + i + "/households", AreaRegisterError.HOUSEHOLDS_ONLY_OF_A_GRID);
                }
            }
        }
    }

    private static void checkLevels(ChangeAreas request, Violations found) {
        for (int i = 0; i < request.to().size(); i++) {
            if (request.targetCode(i)
                    .filter(code -> code.level() != AreaLevel.GRID)
                    .isPresent()) {
                found.add("/to/" + i + "/code", AreaRegisterError.NOT_A_GRID);
            }
        }
    }

    private void checkHouseholds(ChangeAreas request, ChangeTerms terms, Violations found) {
        Set<UUID> living = SystemScope.call(() -> households.in(terms.from().get(0)));
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < request.to().size(); i++) {
            List<UUID> wanted = wanted(request, i);
            for (int n = 0; n < wanted.size(); n++) {
                String pointer = "/to/" + i + "/households/" + n;
                UUID household = wanted.get(n);
                if (household != null && !named.add(household)) {
                    found.add(pointer, AreaRegisterError.SAME_HOUSEHOLD_TWICE);
                } else if (household != null && !living.contains(household)) {
                    found.add(pointer, AreaRegisterError.NOT_OF_THIS_GRID);
                }
            }
        }
        if (terms.ends(terms.from().get(0))) {
            Set<UUID> leftOver = new TreeSet<>(living);
            leftOver.removeAll(named);
            leftOver.forEach(household -> found.add(
                    "/to",
                    AreaRegisterError.HOUSEHOLD_LEFT_OVER.name(),
                    household + ": " + AreaRegisterError.HOUSEHOLD_LEFT_OVER.sentence()));
        }
    }

    private static List<UUID> wanted(ChangeAreas request, int target) {
        AreaTarget to = request.to().get(target);
        return to == null ? List.of() : to.wantedHouseholds();
    }
}
