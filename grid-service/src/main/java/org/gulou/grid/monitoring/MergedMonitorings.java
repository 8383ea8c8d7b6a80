package org.gulou.grid.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.resident.ResidentMerged;
import org.gulou.grid.resident.ResidentUnmerged;
import org.gulou.grid.sql.SqlWriter;

/**
 * Episodes follow who turns out to be somebody else, and go back with them. Two that are under way do not become one by themselves: which
 * of both holds is for people to say, by ending the other first (409 ALREADY_MONITORED).
 */
@ApplicationScoped
class MergedMonitorings {

    private static final String FOLLOW = """
            WITH followed AS (
              UPDATE monitoring SET resident_id = ?, grid_code = ?, updated_at = ?, version = version + 1
               WHERE county_code = ? AND resident_id = ? RETURNING county_code, id)
            INSERT INTO monitoring_merged (county_code, merge_id, monitoring_id) SELECT county_code, ?, id FROM followed
            """;
    private static final String GO_BACK = """
            WITH back AS (
              DELETE FROM monitoring_merged WHERE county_code = ? AND merge_id = ? RETURNING county_code, monitoring_id)
            UPDATE monitoring m SET resident_id = ?, grid_code = ?, updated_at = ?, version = m.version + 1
              FROM back WHERE m.county_code = back.county_code AND m.id = back.monitoring_id
            """;

    private final SqlWriter writer;
    private final BusinessClock clock;

    MergedMonitorings(SqlWriter writer, BusinessClock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    void follow(@Observes ResidentMerged merged) {
        SystemScope.run(() -> writer.execute(
                FOLLOW,
                merged.survivorId(),
                merged.survivorGrid(),
                clock.instant(),
                merged.county(),
                merged.duplicateId(),
                merged.mergeId()));
    }

    void goBack(@Observes ResidentUnmerged undone) {
        SystemScope.run(() -> writer.execute(
                GO_BACK,
                undone.county(),
                undone.mergeId(),
                undone.duplicateId(),
                undone.duplicateGrid(),
                clock.instant()));
    }
}
