package org.gulou.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import org.gulou.chassis.problem.CommonError;
import org.junit.jupiter.api.Test;

class PageRequestTest {

    @Test
    void whatIsLeftOutIsFiftyFromTheStartInTheFirstOrder() {
        PageRequest page = PageRequest.of(null, null, null);
        assertThat(page.limit()).isEqualTo(50);
        assertThat(page.cursor()).isEmpty();
        assertThat(page.sort("-at", "id")).isEqualTo(new Sort("at", true));
        assertThat(page.count()).isFalse();
        assertThat(page.updatedSince()).isEmpty();
    }

    @Test
    void aPageHoldsFiveHundredAtMost() {
        assertThat(PageRequest.first(500).limit()).isEqualTo(500);
        assertThatProblem(() -> PageRequest.first(501).limit()).hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(() -> PageRequest.first(0).limit()).hasCode(CommonError.BAD_PARAMETER);
    }

    @Test
    void anOrderIsOneOfThoseOffered() {
        assertThat(PageRequest.of(1, null, "-name").sort("id", "name")).isEqualTo(new Sort("name", true));
        assertThat(PageRequest.of(1, null, "at").sort("-at")).isEqualTo(new Sort("at", false));
        assertThatProblem(() -> PageRequest.of(1, null, "phone").sort("id", "name"))
                .hasCode(CommonError.BAD_PARAMETER);
    }
}
