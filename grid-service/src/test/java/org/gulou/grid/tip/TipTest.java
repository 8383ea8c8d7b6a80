package org.gulou.grid.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.junit.jupiter.api.Test;

class TipTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    private static final Instant DUE = NOON.plus(Duration.ofHours(48));
    private static final AreaCode COUNTY = new AreaCode("450226");
    private static final AreaCode VILLAGE = new AreaCode("450226100003");
    private static final AreaCode TOWNSHIP = new AreaCode("450226100");

    @Test
    void aTipAboutAVillageIsTheCountysUntilItIsAssigned() {
        // Given
        Tip tip = tip();
        assertThat(tip.owner()).isEqualTo(COUNTY);
        assertThat(tip.received().areaCode()).isEqualTo(COUNTY);
        // When
        tip.assign(TOWNSHIP, NOON);
        // Then
        assertThat(tip.owner()).isEqualTo(TOWNSHIP);
        assertThat(tip.assigned().areaCode()).isEqualTo(TOWNSHIP);
    }

    @Test
    void itIsAssignedAnewButNotToTheSamePlace() {
        // Given
        Tip tip = tip();
        tip.assign(TOWNSHIP, NOON);
        assertThatProblem(() -> tip.assign(TOWNSHIP, NOON)).hasCode(TipError.TIP_ALREADY_THERE);
        // When
        tip.assign(VILLAGE, NOON);
        // Then
        assertThat(tip.owner()).isEqualTo(VILLAGE);
    }

    @Test
    void theCountySettlesWhatItHasNotAssigned() {
        // Given
        Tip tip = tip();
        // When
        tip.settle(TipOutcome.UNFOUNDED, null, "county", DUE.plusSeconds(1));
        // Then
        assertThat(tip.settled().areaCode()).isEqualTo(COUNTY);
        assertThat(tip.settled().onTime()).isFalse();
    }

    @Test
    void whatIsSettledStaysSo() {
        // Given
        Tip tip = tip();
        tip.settle(TipOutcome.CONFIRMED, null, "county", DUE);
        assertThat(tip.settled().onTime()).isTrue();
        // When, then
        assertThatProblem(() -> tip.assign(TOWNSHIP, NOON)).hasCode(TipError.TIP_SETTLED);
        assertThatProblem(() -> tip.settle(TipOutcome.REFERRED, null, "county", NOON))
                .hasCode(TipError.TIP_SETTLED);
        assertThat(tip.becomesOverdue(DUE.plusSeconds(1))).isFalse();
    }

    @Test
    void anOpenTipBecomesOverdueOnce() {
        // Given
        Tip tip = tip();
        // When, then
        assertThat(tip.becomesOverdue(DUE.minusMillis(1))).isFalse();
        assertThat(tip.becomesOverdue(DUE)).isTrue();
        assertThat(tip.becomesOverdue(DUE.plusSeconds(60))).isFalse();
    }

    private static Tip tip() {
        return new Tip(UUID.randomUUID(), VILLAGE, TipCategory.MISCONDUCT, new byte[] {1}, null, DUE, NOON);
    }
}
