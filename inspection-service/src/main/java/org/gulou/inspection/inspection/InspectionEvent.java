package org.gulou.inspection.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;

/** What happens to an inspection. */
sealed interface InspectionEvent extends DomainEvent {

    UUID id();

    @Override
    default String aggregateType() {
        return "inspection";
    }

    @Override
    default String aggregateId() {
        return id().toString();
    }

    /** Somebody is to look at a site. */
    record InspectionPlanned(
            UUID id, UUID siteId, AreaCode areaCode, InspectionKind kind, InspectionState state, long version)
            implements InspectionEvent {

        static InspectionPlanned of(Inspection i) {
            return new InspectionPlanned(i.id(), i.siteId(), i.areaCode(), i.kind(), i.state(), i.version());
        }
    }

    /** The inspectors are there. */
    record InspectionStarted(
            UUID id, UUID siteId, AreaCode areaCode, InspectionKind kind, InspectionState state, long version)
            implements InspectionEvent {

        static InspectionStarted of(Inspection i) {
            return new InspectionStarted(i.id(), i.siteId(), i.areaCode(), i.kind(), i.state(), i.version());
        }
    }

    /** It was handed in; the score is null where nothing that weighs applied. */
    record InspectionSubmitted(
            UUID id,
            UUID siteId,
            AreaCode areaCode,
            String departmentCode,
            InspectionKind kind,
            Result result,
            BigDecimal score,
            int faults,
            int criticalFaults,
            Instant submittedAt,
            long version)
            implements InspectionEvent {

        static InspectionSubmitted of(Inspection i) {
            return new InspectionSubmitted(
                    i.id(),
                    i.siteId(),
                    i.areaCode(),
                    i.departmentCode(),
                    i.kind(),
                    i.result(),
                    i.score(),
                    i.faults(),
                    i.criticalFaults(),
                    i.submittedAt(),
                    i.version());
        }
    }

    /** It was called off. */
    record InspectionCancelled(
            UUID id, UUID siteId, AreaCode areaCode, InspectionKind kind, InspectionState state, long version)
            implements InspectionEvent {

        static InspectionCancelled of(Inspection i) {
            return new InspectionCancelled(i.id(), i.siteId(), i.areaCode(), i.kind(), i.state(), i.version());
        }
    }

    /** What was handed in does not count. */
    record InspectionVoided(
            UUID id, UUID siteId, AreaCode areaCode, InspectionKind kind, InspectionState state, long version)
            implements InspectionEvent {

        static InspectionVoided of(Inspection i) {
            return new InspectionVoided(i.id(), i.siteId(), i.areaCode(), i.kind(), i.state(), i.version());
        }
    }
}
