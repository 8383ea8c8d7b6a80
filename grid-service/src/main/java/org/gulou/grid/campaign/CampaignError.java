package org.gulou.grid.campaign;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a campaign or what is asked of it. */
public enum CampaignError implements ErrorCode {
    CAMPAIGN_ABOVE_COUNTY(422, "A campaign lies within one county: its area is a county or a place in one."),
    AGES_BACKWARDS(422, "The maximum age is not below the minimum age."),
    FREQUENCY_ONE_FORM(422, "A frequency is everyDays, or timesPerWeek, or samplePercent with windowDays."),
    DOSES_OF_VACCINATION(422, "Doses belong to the VACCINATION of residents, in one round."),
    DOSES_NUMBERED(422, "Doses are numbered from 1 without a gap."),
    DUE_NOT_AFTER_OPENING(422, "The due time lies after the day the campaign opens on."),
    CAMPAIGN_STATE(409, "The campaign is in a state that does not allow this."),
    CAMPAIGN_FROZEN(409, "Once open, name, due time and frequency may change, and nothing else."),
    CAMPAIGN_HAS_LIST(
            409, "A list has come, judged by the area and the unit of the campaign; neither may change any more."),
    CAMPAIGN_PAST_DUE(
            409,
            "The due time has passed: a campaign opens, and goes on, for one to come; what is to end now is closed."),
    CAMPAIGN_NOT_OPEN(409, "The campaign is not open."),
    ROUND_UNKNOWN(422, "The campaign has no such round yet."),
    DOSE_UNKNOWN(422, "The campaign has no such dose.");

    private final int status;
    private final String sentence;

    CampaignError(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
