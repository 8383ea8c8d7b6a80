package org.gulou.inspection.finding;

import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** The inspection faults were found in; {@code selfReported} when the site looked itself. */
public record FoundAt(
        UUID inspectionId,
        UUID siteId,
        AreaCode areaCode,
        String departmentCode,
        List<String> inspectors,
        boolean selfReported) {}
