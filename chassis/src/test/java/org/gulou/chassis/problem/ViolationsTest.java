package org.gulou.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    @Test
    void everyFaultIsNamedInTheOrderItWasFound() {
        Violations found = Violations.none()
                .add("/name", "REQUIRED", "Needed.")
                .addAll(List.of(new Violation("/code", "TAKEN", "Taken.").under("/items/3")));
        assertThat(found.list()).extracting(Violation::pointer).containsExactly("/name", "/items/3/code");
        assertThatProblem(found::throwIfAny)
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolationsAt("/name", "/items/3/code");
    }

    @Test
    void withoutAFaultNothingIsThrown() {
        assertThatCode(() -> Violations.none().throwIfAny()).doesNotThrowAnyException();
        assertThat(Violations.none().isEmpty()).isTrue();
    }

    @Test
    void aFactNeverTakesThePlaceOfAMember() {
        Problem problem = Problem.of(
                CommonError.CONFLICT.with("code", "X").with("status", 1).with("siteId", 7));
        assertThat(problem.code()).isEqualTo("CONFLICT");
        assertThat(problem.facts()).containsOnlyKeys("siteId");
    }
}
