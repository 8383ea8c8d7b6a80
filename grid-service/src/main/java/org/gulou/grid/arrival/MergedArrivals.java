package org.gulou.grid.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.resident.ResidentMerged;
import org.gulou.grid.resident.ResidentUnmerged;
import org.gulou.grid.sql.SqlWriter;

/**
 * Arrivals are of the entry somebody turns out to have already, and of their own again when they are parted; where they are followed
 * stays. One that has been settled as somebody else's meanwhile, or purged, is left alone.
 */
@ApplicationScoped
class MergedArrivals {

    private static final String FOLLOW = """
            WITH followed AS (
              UPDATE arrival SET resident_id = ?, updated_at = ?, version = version + 1
               WHERE county_code = ? AND resident_id = ? RETURNING county_code, id)
            INSERT INTO arrival_merged (county_code, merge_id, arrival_id) SELECT county_code, ?, id FROM followed
            """;
    private static final String GO_BACK = """
            WITH back AS (
              DELETE FROM arrival_merged WHERE county_code = ? AND merge_id = ? RETURNING county_code, arrival_id)
            UPDATE arrival a SET resident_id = ?, updated_at = ?, version = a.version + 1
              FROM back WHERE a.county_code = back.county_code AND a.id = back.arrival_id AND a.resident_id = ?
            """;

    private final SqlWriter writer;
    private final BusinessClock clock;

    MergedArrivals(SqlWriter writer, BusinessClock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    void follow(@Observes ResidentMerged merged) {
        SystemScope.run(() -> writer.execute(
                FOLLOW, merged.survivorId(), clock.instant(), merged.county(), merged.duplicateId(), merged.mergeId()));
    }

    void goBack(@Observes ResidentUnmerged undone) {
        SystemScope.run(() -> writer.execute(
                GO_BACK,
                undone.county(),
                undone.mergeId(),
                undone.duplicateId(),
                clock.instant(),
                undone.survivorId()));
    }
}
