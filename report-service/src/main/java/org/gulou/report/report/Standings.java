package org.gulou.report.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.period.Period;

/** Which figures counted when. */
@ApplicationScoped
class Standings implements PanacheRepositoryBase<Standing, UUID> {

    /** The one that counts now. */
    Optional<Standing> current(ReportKey key) {
        return find(
                        "templateCode = ?1 and unitCode = ?2 and period = ?3 and countsUntil is null",
                        key.templateCode(),
                        key.unit().code(),
                        key.period().value())
                .firstResultOptional();
    }

    /** Those that counted at that moment inside the area, by unit. */
    List<Standing> inside(AreaCode area, String templateCode, Period period, Instant at) {
        return list(
                """
                templateCode = :template and period = :period and areaCode >= :low and areaCode < :high
                  and countsFrom <= :at and (countsUntil is null or countsUntil > :at) order by unitCode
                """,
                Map.of(
                        "template", templateCode,
                        "period", period.value(),
                        "low", area.lowerBound(),
                        "high", area.upperBound(),
                        "at", at));
    }
}
