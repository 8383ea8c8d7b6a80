package org.gulou.chassis.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/** The events of the directory, as much of them as it keeps. */
final class ReplicaEvents {

    private ReplicaEvents() {}

    record AreaChanged(
            AreaCode code,
            String name,
            AreaLevel level,
            AreaCode parentCode,
            LocalDate validFrom,
            LocalDate validTo,
            AreaCode successorCode,
            List<NamedPeriod> history) {}

    record NamedPeriod(String name, LocalDate validFrom, LocalDate validTo) {}

    record OrganizationChanged(String code, String nameZh, String nameEn, OrganizationKind kind, AreaCode areaCode) {}

    record DutyChanged(
            UUID id,
            SubjectType subjectType,
            String subjectCode,
            AreaCode areaCode,
            DutyRole role,
            String userId,
            Instant since,
            Instant until,
            UUID actingFor,
            boolean suspended) {}

    record SiteChanged(
            UUID id,
            String name,
            String categoryCode,
            AreaCode areaCode,
            String departmentCode,
            String risk,
            String state) {}
}
