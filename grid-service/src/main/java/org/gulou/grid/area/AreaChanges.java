package org.gulou.grid.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.ColumnArrays;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;
import org.gulou.grid.sql.Where;

/** The recorded changes, the latest day first, and which codes each has changed. */
@ApplicationScoped
class AreaChanges implements PanacheRepositoryBase<AreaChange, UUID> {

    private static final String SELECT = """
            SELECT id, kind, effective_on, from_codes, to_codes, to_names, part_codes, part_targets, household_ids, household_targets,
                   state, failure, recorded_at, carried_out_at
              FROM area_change""";
    private static final Keyset<AreaChangeView> ORDER = Keyset.of(
            Key.uuid("id", "id", AreaChangeView::id),
            Key.<AreaChangeView>date("effectiveOn", "effective_on", AreaChangeView::effectiveOn)
                    .descending());
    private static final String RECODED = "SELECT from_code, to_code FROM area_recoding";
    private static final String CARRIED_OUT =
            "EXISTS (SELECT 1 FROM area_change c WHERE c.id = change_id AND c.carried_out_at >= ?)";
    private static final Keyset<AreaRecoding> BY_OLD_CODE =
            Keyset.of(Key.text("from", "from_code", recoding -> recoding.from().value()));
    private static final String RECODE =
            "INSERT INTO area_recoding (change_id, from_code, to_code) SELECT w.change, n.* FROM %s AS n, (SELECT CAST(? AS uuid) AS change) AS w";

    private final SqlReader reader;
    private final SqlWriter writer;

    AreaChanges(SqlReader reader, SqlWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /** The change, locked until the transaction ends. */
    Optional<AreaChange> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<AreaChangeView> find(UUID id) {
        return reader.first(AreaChangeView::from, SELECT + " WHERE id = ?", id);
    }

    Page<AreaChangeView> list(PageRequest page) {
        Where where = Where.all();
        page.updatedSince().ifPresent(since -> where.and("changed_at >= ?", since));
        return reader.page(AreaChangeView::from, SELECT, where, ORDER, page);
    }

    Page<AreaRecoding> recodings(UUID change, PageRequest page) {
        Where where = Where.all().and("change_id = ?", change);
        page.updatedSince().ifPresent(since -> where.and(CARRIED_OUT, since));
        return reader.page(AreaRecoding::from, RECODED, where, BY_OLD_CODE, page);
    }

    /** Writes down which codes it changed. */
    void writeRecodings(UUID change, Map<AreaCode, AreaCode> codes) {
        ColumnArrays<Map.Entry<AreaCode, AreaCode>> rows = ColumnArrays.of(List.copyOf(codes.entrySet()))
                .with("text", Map.Entry::getKey)
                .with("text", Map.Entry::getValue);
        writer.write(RECODE.formatted(rows.unnest()), rows, change);
    }
}
