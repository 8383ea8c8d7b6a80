package org.gulou.grid.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.area.AreaRegisterError;
import org.gulou.grid.area.AreaService;

/** Finds every fault of a campaign as it is wanted. */
@ApplicationScoped
class CampaignCheck {

    private final RequestValidator validator;
    private final AreaService areas;
    private final BusinessClock clock;

    CampaignCheck(RequestValidator validator, AreaService areas, BusinessClock clock) {
        this.validator = validator;
        this.areas = areas;
        this.clock = clock;
    }

    /** Holds the place it names, if any, until the transaction ends: before the campaign, as a change of places takes the two. */
    void hold(CampaignData wanted) {
        wanted.area().ifPresent(areas::holdValid);
    }

    void check(CampaignData wanted) {
        Violations found = validator.collect(wanted);
        wanted.area().ifPresent(area -> area(area, found));
        rule(wanted.target(), found);
        if (wanted.frequency() != null && !wanted.frequency().hasOneForm()) {
            found.add("/frequency", CampaignError.FREQUENCY_ONE_FORM);
        }
        doses(wanted, found);
        if (wanted.opensOn() != null
                && wanted.dueAt() != null
                && !wanted.dueAt().isAfter(clock.startOf(wanted.opensOn()))) {
            found.add("/dueAt", CampaignError.DUE_NOT_AFTER_OPENING);
        }
        found.throwIfAny();
    }

    private void area(AreaCode area, Violations found) {
        if (area.level().isAbove(AreaLevel.COUNTY)) {
            found.add("/areaCode", CampaignError.CAMPAIGN_ABOVE_COUNTY);
        } else if (areas.findValid(area).isEmpty()) {
            found.add("/areaCode", AreaRegisterError.UNKNOWN_AREA);
        }
    }

    private static void rule(TargetRule rule, Violations found) {
        if (rule.minAge() != null && rule.maxAge() != null && rule.maxAge() < rule.minAge()) {
            found.add("/target/maxAge", CampaignError.AGES_BACKWARDS);
        }
    }

    private static void doses(CampaignData wanted, Violations found) {
        List<Dose> doses = wanted.doses();
        if (doses.isEmpty()) {
            return;
        }
        if (wanted.kind() != CampaignKind.VACCINATION
                || wanted.unit() != CampaignUnit.RESIDENT
                || wanted.frequency() != null) {
            found.add("/doses", CampaignError.DOSES_OF_VACCINATION);
        }
        if (!IntStream.range(0, doses.size())
                .allMatch(
                        i -> doses.get(i) != null && Objects.equals(doses.get(i).no(), i + 1))) {
            found.add("/doses", CampaignError.DOSES_NUMBERED);
        }
    }
}
