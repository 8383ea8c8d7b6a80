package org.gulou.grid.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;

/**
 * A campaign as it stands; {@code runningRound} once it has been opened. {@code places} are those of its area that it is for, where a change
 * of places has made several of the one it was for; else there are none, and it is for the whole area.
 */
public record CampaignView(
        UUID id,
        CampaignKind kind,
        CampaignUnit unit,
        String name,
        AreaCode areaCode,
        List<AreaCode> places,
        TargetRule target,
        Frequency frequency,
        List<Dose> doses,
        LocalDate opensOn,
        Instant dueAt,
        CampaignState state,
        Integer runningRound,
        Instant openedAt,
        Instant endedAt,
        long version)
        implements Tagged {

    /** The county all of its people live in: its code is part of every key. */
    public String countyCode() {
        return areaCode.at(AreaLevel.COUNTY).value();
    }

    /** Where it is. */
    public CampaignExtent extent() {
        return new CampaignExtent(areaCode, places);
    }

    /** The numbers of its doses; 0 alone where doses do not matter. */
    public Integer[] doseNumbers() {
        return doses.isEmpty()
                ? new Integer[] {0}
                : doses.stream().map(Dose::no).toArray(Integer[]::new);
    }

    /** The round records and lists mean where none is named: the running one, the first of a draft. */
    public int roundOr(Integer asked) {
        return asked != null ? asked : runningRound == null ? 1 : runningRound;
    }

    /** Whether there has been a round of that number; of a draft, whether it will be the first. */
    public boolean hasRound(int number) {
        return number >= 1 && number <= roundOr(null);
    }

    /** The round a request means that names one, or none; 422 ROUND_UNKNOWN for one there has not been. */
    public int roundListed(Integer asked) {
        int round = roundOr(asked);
        if (!hasRound(round)) {
            throw CampaignError.ROUND_UNKNOWN.with("parameter", "round");
        }
        return round;
    }

    /** The dose a request means that names one, 0 where it names none; 422 DOSE_UNKNOWN for one the campaign does not have. */
    public int doseListed(Integer asked) {
        if (asked != null && (asked < 1 || asked > doses.size())) {
            throw CampaignError.DOSE_UNKNOWN.with("parameter", "dose");
        }
        return asked == null ? 0 : asked;
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
