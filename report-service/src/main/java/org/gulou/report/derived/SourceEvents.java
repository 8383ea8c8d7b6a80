package org.gulou.report.derived;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** The events of inspections and findings, as much of them as is counted here. */
final class SourceEvents {

    private SourceEvents() {}

    record InspectionSubmitted(UUID id, AreaCode areaCode, Instant submittedAt) {}

    record InspectionVoided(UUID id) {}

    record FindingOpened(UUID id, AreaCode areaCode) {}

    /** A finding is withdrawn with the inspection that made it: it then never was one. */
    record FindingClosed(UUID id, AreaCode areaCode, boolean fixedOnSpot, Instant closedAt, boolean withdrawn) {}
}
