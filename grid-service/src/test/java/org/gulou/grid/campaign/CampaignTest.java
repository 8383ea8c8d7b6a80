package org.gulou.grid.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CampaignTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant DUE = NOON.plus(Duration.ofDays(3));

    @Test
    void aDraftOpensAndClosesAndThenRests() {
        // Given
        Campaign campaign = draft(null);
        // When
        campaign.open(NOON);
        campaign.close(NOON.plusSeconds(1));
        // Then
        assertThat(campaign.view().state()).isEqualTo(CampaignState.CLOSED);
        assertThatProblem(() -> campaign.cancel(DUE)).hasCode(CampaignError.CAMPAIGN_STATE);
        assertThatProblem(() -> campaign.open(NOON)).hasCode(CampaignError.CAMPAIGN_STATE);
        assertThatProblem(() -> campaign.change(campaign.data(), false, DUE)).hasCode(CampaignError.CAMPAIGN_STATE);
    }

    @Test
    void aDraftIsNotClosedButCalledOff() {
        // Given
        Campaign campaign = draft(null);
        assertThatProblem(() -> campaign.close(NOON)).hasCode(CampaignError.CAMPAIGN_STATE);
        // When
        campaign.cancel(NOON);
        // Then
        assertThat(campaign.view().state()).isEqualTo(CampaignState.CANCELLED);
    }

    @Test
    void whatIsDueAlreadyIsNotOpened() {
        // Given
        Campaign campaign = draft(null);
        // When, then
        assertThatProblem(() -> campaign.open(DUE)).hasCode(CampaignError.CAMPAIGN_PAST_DUE);
    }

    @Test
    void theRuleOfAnOpenCampaignIsFrozenItsFrequencyIsNot() {
        // Given
        Campaign campaign = draft(new Frequency(2, null, null, null));
        campaign.open(NOON);
        CampaignData data = campaign.data();
        for (Frequency other :
                Arrays.asList(new Frequency(null, 2, null, null), new Frequency(null, null, 50, 3), null)) {
            // When
            campaign.change(with(data, data.target(), other), false, NOON);
            // Then
            assertThat(campaign.view().frequency()).isEqualTo(other);
        }
        TargetRule elders = new TargetRule(null, 60, null, null, null);
        assertThatProblem(() -> campaign.change(with(data, elders, data.frequency()), false, NOON))
                .hasCode(CampaignError.CAMPAIGN_FROZEN);
    }

    @Test
    void anOpenCampaignTakesNoDueTimeThatHasPassed() {
        // Given
        Campaign campaign = draft(null);
        campaign.change(dueAt(campaign, NOON), false, NOON);
        campaign.change(dueAt(campaign, DUE), false, NOON);
        campaign.open(NOON);
        Instant tomorrow = NOON.plus(Duration.ofDays(1));
        // When, then
        assertThatProblem(() -> campaign.change(dueAt(campaign, tomorrow), false, tomorrow))
                .hasCode(CampaignError.CAMPAIGN_PAST_DUE);
        assertThat(campaign.view().dueAt()).isEqualTo(DUE);
        campaign.change(dueAt(campaign, tomorrow), false, NOON);
        // And what it is due by already may have passed
        campaign.change(dueAt(campaign, tomorrow), false, DUE);
        assertThat(campaign.view().dueAt()).isEqualTo(tomorrow);
    }

    @Test
    void aDraftKeepsWhatItsListsWereJudgedBy() {
        // Given
        Campaign campaign = draft(null);
        CampaignData data = campaign.data();
        CampaignData elsewhere = with(data, data.unit(), "450226100");
        CampaignData ofHouseholds = with(data, CampaignUnit.HOUSEHOLD, data.areaCode());
        TargetRule elders = new TargetRule(null, 60, null, null, null);
        // When, then
        assertThatProblem(() -> campaign.change(elsewhere, true, NOON)).hasCode(CampaignError.CAMPAIGN_HAS_LIST);
        assertThatProblem(() -> campaign.change(ofHouseholds, true, NOON)).hasCode(CampaignError.CAMPAIGN_HAS_LIST);
        campaign.change(with(data, elders, null), true, NOON);
        assertThat(campaign.view().target()).isEqualTo(elders);
        campaign.change(elsewhere, false, NOON);
        assertThat(campaign.view().areaCode()).hasToString(elsewhere.areaCode());
    }

    private static CampaignData dueAt(Campaign campaign, Instant dueAt) {
        CampaignData data = campaign.data();
        return new CampaignData(
                data.kind(),
                data.unit(),
                data.name(),
                data.areaCode(),
                data.target(),
                data.frequency(),
                data.doses(),
                data.opensOn(),
                dueAt);
    }

    private static CampaignData with(CampaignData data, CampaignUnit unit, String area) {
        return new CampaignData(
                data.kind(),
                unit,
                data.name(),
                area,
                data.target(),
                data.frequency(),
                data.doses(),
                data.opensOn(),
                data.dueAt());
    }

    private static CampaignData with(CampaignData data, TargetRule target, Frequency frequency) {
        return new CampaignData(
                data.kind(),
                data.unit(),
                data.name(),
                data.areaCode(),
                target,
                frequency,
                data.doses(),
                data.opensOn(),
                data.dueAt());
    }

    private static Campaign draft(Frequency frequency) {
        CampaignData data = new CampaignData(
                CampaignKind.TESTING,
                null,
                "核酸检测",
                "450226",
                null,
                frequency,
                List.of(),
                LocalDate.of(2026, 11, 23),
                DUE);
        return new Campaign(UUID.randomUUID(), data, "county", NOON);
    }
}
