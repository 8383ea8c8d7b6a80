package org.gulou.grid.campaign.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.campaign.CampaignKind;
import org.gulou.grid.campaign.CampaignState;
import org.gulou.grid.campaign.CampaignUnit;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.Dose;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.campaign.coverage.Place;

/**
 * What a file of results needs to know of one person in one round of a campaign: what stands of them, dose by dose; nothing where they are
 * not due in it.
 */
record KnownResults(
        CampaignKind kind,
        CampaignUnit unit,
        CampaignState state,
        List<Dose> doses,
        int roundNo,
        List<Standing> standing) {

    /** What stands of a dose, 0 where there are none; of a dose also what has been told of it. */
    record Standing(UUID subject, int dose, AreaCode area, Outcome outcome, Instant at, String result, Set<Told> told) {

        private TargetState state(int round) {
            TargetState.Key key = new TargetState.Key(round, subject, dose);
            Place place = Place.of(area, dose, null, null);
            TargetState state = outcome == null
                    ? TargetState.pending(key, null, place, Instant.MAX)
                    : TargetState.standing(key, place, new Fact(outcome, at, null, result, null, null));
            state.recall(told);
            return state;
        }

        private Standing with(Fact fact) {
            Set<Told> all = new HashSet<>(told);
            if (dose > 0) {
                all.add(fact.told());
            }
            return new Standing(subject, dose, area, fact.outcome(), fact.at(), fact.result(), all);
        }
    }

    static KnownResults of(CampaignView campaign, int round, List<Standing> standing) {
        return new KnownResults(campaign.kind(), campaign.unit(), campaign.state(), campaign.doses(), round, standing);
    }

    /** The person's targets, as those a batch of records is taken by. */
    TargetStates states() {
        return new TargetStates(standing.stream().map(one -> one.state(roundNo)).toList());
    }

    /** The one of these a row is of, if the person is due. */
    Optional<TargetState> target(TargetStates states, Integer dose, Fact fact) {
        return standing.stream()
                .findFirst()
                .map(one -> states.find(new TargetStates.Subject(roundNo, one.subject()), dose, fact));
    }

    KnownResults with(TargetState target) {
        List<Standing> all = new ArrayList<>(standing);
        all.replaceAll(one -> one.dose() == target.key().dose() ? one.with(target.standing()) : one);
        return new KnownResults(kind, unit, state, doses, roundNo, all);
    }
}
