package org.gulou.grid.arrival;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.grid.guard.Mask;
import org.gulou.grid.resident.DocumentData;
import org.gulou.grid.resident.Person;
import org.gulou.grid.riskarea.RiskLevel;
import org.gulou.grid.riskarea.RiskMatch;
import org.gulou.grid.riskarea.Stay;

/**
 * An arrival as answered: name, document number, phone and address masked, and left out once they have been purged. Names of places, which
 * were written freely, are shown to those who may see in clear.
 */
public record ArrivalView(
        UUID id,
        ArrivalSource source,
        ArrivalState state,

        @Schema(description = "Where it is followed: the destination, then the grid.")
        AreaCode areaCode,

        AreaCode gridCode,
        String name,
        DocumentData document,
        String phone,
        String address,
        LocalDate arrivedOn,
        List<Stay> travelHistory,

        @Schema(description = "The highest level of the risk areas matched.")
        RiskLevel riskLevel,

        List<RiskMatch> riskMatches,

        @Schema(description = "The person's entry in the register, where there is one in the caller's areas.")
        UUID residentId,

        @Schema(
                description =
                        "An arrival of the same person that was told before and was open then, if it is in the caller's areas.")
        UUID earlierArrivalId,

        OffsetDateTime receivedAt,
        OffsetDateTime dueAt,
        boolean overdue,
        OffsetDateTime assignedAt,

        @Schema(description = "When it was settled, cancelled or given up.")
        OffsetDateTime settledAt,

        long version)
        implements ArrivalAnswer, Tagged {

    static ArrivalView from(ArrivalRow row, boolean withFreeText, BusinessClock clock) {
        Details details = row.details();
        Person person = details == null ? null : details.person();
        return new ArrivalView(
                row.id(),
                row.source(),
                row.state(),
                row.areaCode(),
                row.areaCode().level() == AreaLevel.GRID ? row.areaCode() : null,
                person == null ? null : Mask.name(person.name()),
                person == null
                        ? null
                        : new DocumentData(
                                person.document().type(),
                                Mask.document(person.document().number())),
                person == null || person.phone() == null
                        ? null
                        : Mask.phone(person.phone().digits()),
                details == null ? null : Mask.address(details.address()),
                row.arrivedOn(),
                details == null ? null : travel(details, withFreeText),
                row.riskLevel(),
                row.risks(),
                row.isResidentSeen() ? row.residentId() : null,
                row.isEarlierSeen() ? row.earlierId() : null,
                clock.toLocal(row.receivedAt()),
                clock.toLocal(row.dueAt()),
                row.isOverdue(clock.instant()),
                local(row.assignedAt(), clock),
                local(row.endedAt(), clock),
                row.version());
    }

    private static List<Stay> travel(Details details, boolean withFreeText) {
        return withFreeText
                ? details.travel()
                : details.travel().stream().map(Stay::withoutPlace).toList();
    }

    private static OffsetDateTime local(Instant moment, BusinessClock clock) {
        return moment == null ? null : clock.toLocal(moment);
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }

    @Override
    public String toString() {
        return "ArrivalView[" + id + "]";
    }
}
