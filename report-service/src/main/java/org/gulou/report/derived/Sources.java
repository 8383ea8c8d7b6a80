package org.gulou.report.derived;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.derived.SourceEvents.FindingClosed;
import org.gulou.report.derived.SourceEvents.FindingOpened;
import org.gulou.report.derived.SourceEvents.InspectionSubmitted;
import org.gulou.report.derived.SourceEvents.InspectionVoided;

/** The rows figures are derived of. */
@ApplicationScoped
class Sources {

    private static final String SUBMITTED = """
            INSERT INTO source_inspection AS s (id, area_code, submitted_at, void) VALUES (:id, :area, :at, false)
            ON CONFLICT (id) DO UPDATE SET area_code = excluded.area_code, submitted_at = excluded.submitted_at
            """;
    private static final String VOIDED = "UPDATE source_inspection SET void = true WHERE id = :id";
    private static final String OPENED = """
            INSERT INTO source_finding (id, area_code, opened_at) VALUES (:id, :area, :at) ON CONFLICT (id) DO NOTHING
            """;
    private static final String CLOSED =
            "UPDATE source_finding SET closed_at = :at, fixed_on_spot = :spot WHERE id = :id";
    private static final String WITHDRAWN = "DELETE FROM source_finding WHERE id = :id";
    private static final String COUNTS = """
            SELECT
              (SELECT count(*) FROM source_inspection
                WHERE area_code >= :low AND area_code < :high AND NOT void
                  AND submitted_at >= :from AND submitted_at < :to) AS inspections,
              (SELECT count(*) FROM source_finding
                WHERE area_code >= :low AND area_code < :high AND opened_at >= :from AND opened_at < :to) AS opened,
              (SELECT count(*) FROM source_finding
                WHERE area_code >= :low AND area_code < :high AND opened_at >= :from AND opened_at < :to
                  AND fixed_on_spot) AS on_spot,
              (SELECT count(*) FROM source_finding
                WHERE area_code >= :low AND area_code < :high AND closed_at >= :from AND closed_at < :to) AS closed
            """;

    private final EntityManager entities;

    Sources(EntityManager entities) {
        this.entities = entities;
    }

    void submitted(InspectionSubmitted event) {
        at(entities.createNativeQuery(SUBMITTED), "at", event.submittedAt())
                .setParameter("id", event.id())
                .setParameter("area", event.areaCode().value())
                .executeUpdate();
    }

    void voided(InspectionVoided event) {
        entities.createNativeQuery(VOIDED).setParameter("id", event.id()).executeUpdate();
    }

    void opened(FindingOpened event, Instant time) {
        at(entities.createNativeQuery(OPENED), "at", time)
                .setParameter("id", event.id())
                .setParameter("area", event.areaCode().value())
                .executeUpdate();
    }

    void closed(FindingClosed event, Instant time) {
        if (event.withdrawn()) {
            entities.createNativeQuery(WITHDRAWN).setParameter("id", event.id()).executeUpdate();
            return;
        }
        at(entities.createNativeQuery(CLOSED), "at", event.closedAt() == null ? time : event.closedAt())
                .setParameter("id", event.id())
                .setParameter("spot", event.fixedOnSpot())
                .executeUpdate();
    }

    /** What happened inside the area from the one moment to just before the other. */
    Counts count(AreaCode area, Instant from, Instant to) {
        Query query = entities.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("low", area.lowerBound())
                .setParameter("high", area.upperBound());
        Tuple row = (Tuple) at(at(query, "from", from), "to", to).getSingleResult();
        return new Counts(
                row.get(0, Number.class).longValue(),
                row.get(1, Number.class).longValue(),
                row.get(2, Number.class).longValue(),
                row.get(3, Number.class).longValue());
    }

    private static Query at(Query query, String name, Instant moment) {
        return query.setParameter(name, moment.atOffset(ZoneOffset.UTC));
    }

    /** How many inspections were handed in, findings opened, fixed on the spot among these, and findings closed. */
    record Counts(long inspections, long opened, long onSpot, long closed) {

        boolean isEmpty() {
            return inspections == 0 && opened == 0 && closed == 0;
        }
    }
}
