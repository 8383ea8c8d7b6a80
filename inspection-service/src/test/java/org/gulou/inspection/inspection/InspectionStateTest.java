package org.gulou.inspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectionStateTest {

    private static final Map<InspectionState, Set<InspectionState>> ARROWS = Map.of(
            InspectionState.PLANNED, Set.of(InspectionState.IN_PROGRESS, InspectionState.CANCELLED),
            InspectionState.IN_PROGRESS, Set.of(InspectionState.SUBMITTED, InspectionState.CANCELLED),
            InspectionState.SUBMITTED, Set.of(InspectionState.VOID),
            InspectionState.CANCELLED, Set.of(),
            InspectionState.VOID, Set.of());

    @ParameterizedTest
    @EnumSource
    void aStateGoesWhereItsArrowsPointAndNowhereElse(InspectionState from) {
        for (InspectionState next : InspectionState.values()) {
            if (ARROWS.get(from).contains(next)) {
                assertThat(from.to(next)).isEqualTo(next);
            } else {
                assertThatProblem(() -> from.to(next)).hasCode(InspectionError.INSPECTION_STATE);
            }
        }
    }
}
