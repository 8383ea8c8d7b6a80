package org.gulou.grid.retention;

import jakarta.enterprise.context.ApplicationScoped;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** Reads what purges have written down, and beside it the import files, which have a timer each. */
@ApplicationScoped
class PurgeQueries {

    private static final String SELECT = """
            SELECT p.id, p.kind, p.ended_before, p.removed, p.started_at, p.finished_at
              FROM (SELECT id, kind, ended_before, removed, started_at, finished_at FROM purge_log
                    UNION ALL
                    SELECT id, 'IMPORT_FILE', coalesce(finished_at, received_at), 1, purged_at, purged_at
                      FROM import_job WHERE purged_at IS NOT NULL) p""";
    private static final Keyset<PurgeView> ORDER = Keyset.of(
            Key.uuid("id", "p.id", PurgeView::id),
            Key.<PurgeView>instant("finishedAt", "p.finished_at", PurgeView::finishedAt)
                    .descending());

    private final SqlReader reader;

    PurgeQueries(SqlReader reader) {
        this.reader = reader;
    }

    Page<PurgeView> list(String kind, PageRequest page) {
        Where where = Where.all().andIf("p.kind = ?", kind);
        page.updatedSince().ifPresent(since -> where.and("p.finished_at >= ?", since));
        return reader.page(PurgeView::from, SELECT, where, ORDER, page);
    }
}
