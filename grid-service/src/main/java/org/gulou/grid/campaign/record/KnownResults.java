package org.gulou.grid.campaign.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.campaign.CampaignKind;
import org.gulou.grid.campaign.CampaignState;
import org.gulou.grid.campaign.CampaignUnit;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.Outcome;

/** What a file of results needs to know of one person in one campaign: its rounds, and where the person stands in each. */
record KnownResults(
        CampaignKind kind,
        CampaignUnit unit,
        CampaignState state,
        boolean dosed,
        AreaCode campaignArea,
        List<Round> rounds) {

    /** A round, and the person in it; no area where they are not due in it. */
    record Round(int roundNo, Instant opensAt, AreaCode area, Outcome outcome, Instant at, String result) {

        boolean isDue() {
            return area != null;
        }

        boolean says(Fact fact) {
            return fact.at().equals(at) && fact.outcome() == outcome && Objects.equals(fact.result(), result);
        }

        Round with(Fact fact) {
            return new Round(roundNo, opensAt, area, fact.outcome(), fact.at(), fact.result());
        }
    }

    static KnownResults of(CampaignView campaign, List<Round> rounds) {
        return new KnownResults(
                campaign.kind(),
                campaign.unit(),
                campaign.state(),
                !campaign.doses().isEmpty(),
                campaign.areaCode(),
                rounds);
    }

    /** The round that was running then: a result is of the round it was taken in, however late it comes. */
    Optional<Round> at(Instant moment) {
        return rounds.stream()
                .filter(round -> !round.opensAt().isAfter(moment))
                .reduce((earlier, later) -> later)
                .or(() -> rounds.stream().findFirst());
    }

    KnownResults with(Round changed) {
        List<Round> all = new ArrayList<>(rounds);
        all.replaceAll(round -> round.roundNo() == changed.roundNo() ? changed : round);
        return new KnownResults(kind, unit, state, dosed, campaignArea, all);
    }
}
