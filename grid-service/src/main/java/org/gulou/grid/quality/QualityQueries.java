package org.gulou.grid.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.sql.SqlReader;

/** Counts the records of the register, without opening one. */
@ApplicationScoped
class QualityQueries {

    // Every area there is today has a row, and one that is gone if people are still noted there: they are not valid.
    private static final String COUNTS = """
            WITH counted AS (
              SELECT left(r.grid_code, ?) AS code, count(*) AS residents,
                     count(*) FILTER (WHERE r.birth_date IS NOT NULL AND r.sex IN (1, 2) AND r.phone IS NOT NULL
                                        AND h.address IS NOT NULL) AS complete,
                     count(*) FILTER (WHERE r.document_type <> '99' AND h.grid_code = r.grid_code
                                        AND (g.valid_to IS NULL OR g.valid_to > ?)) AS valid,
                     count(*) FILTER (WHERE r.verified_at >= ?) AS verified
                FROM resident r
                JOIN household h ON h.county_code = r.county_code AND h.id = r.household_id
                JOIN area g ON g.code = r.grid_code
               WHERE r.grid_code >= ? AND r.grid_code < ? AND r.merged_into IS NULL
                 AND r.status IN ('PRESENT', 'AWAY')
               GROUP BY 1)
            SELECT a.code, a.name, coalesce(c.residents, 0) AS residents, coalesce(c.complete, 0) AS complete,
                   coalesce(c.valid, 0) AS valid, coalesce(c.verified, 0) AS verified
              FROM area a LEFT JOIN counted c ON c.code = a.code
             WHERE a.level = ? AND a.code >= ? AND a.code < ?
               AND (c.code IS NOT NULL OR (a.valid_from <= ? AND (a.valid_to IS NULL OR a.valid_to > ?)))
             ORDER BY a.code
            """;

    private final SqlReader reader;
    private final QualityConfig config;
    private final BusinessClock clock;

    QualityQueries(SqlReader reader, QualityConfig config, BusinessClock clock) {
        this.reader = reader;
        this.config = config;
        this.clock = clock;
    }

    /** The areas of that level inside the area, by their codes. */
    List<QualityCounts> count(AreaCode within, AreaLevel level) {
        LocalDate today = clock.today();
        return reader.list(
                QualityCounts::from,
                COUNTS,
                List.of(
                        level.digits(),
                        today,
                        clock.instant().minus(config.verifiedWithin()),
                        within.lowerBound(),
                        within.upperBound(),
                        level,
                        within.lowerBound(),
                        within.upperBound(),
                        today,
                        today));
    }
}
