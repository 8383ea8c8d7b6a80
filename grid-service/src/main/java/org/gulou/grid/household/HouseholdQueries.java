package org.gulou.grid.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.Mask;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** The households inside the caller's areas. */
@ApplicationScoped
class HouseholdQueries {

    private static final String SELECT =
            "SELECT h.id, h.grid_code, h.number, h.address, h.head_resident_id, h.version FROM household h";
    private static final Keyset<HouseholdView> ORDER = Keyset.of(
            Key.uuid("id", "h.id", HouseholdView::id),
            Key.text("gridCode", "h.grid_code", view -> view.gridCode().value()));

    private static final String RENUMBERED =
            "SELECT household_id, change_id, from_grid, from_number, to_grid, to_number, at FROM household_renumbering";
    private static final Keyset<HouseholdRenumberingView> BY_HOUSEHOLD = Keyset.of(Key.text(
            "household",
            "(household_id::text || '/' || change_id::text)",
            view -> view.householdId() + "/" + view.changeId()));

    private final SqlReader reader;
    private final AreaScope scope;
    private final Cipher cipher;

    HouseholdQueries(SqlReader reader, AreaScope scope, Cipher cipher) {
        this.reader = reader;
        this.scope = scope;
        this.cipher = cipher;
    }

    Optional<HouseholdView> find(UUID id) {
        return reader.first(this::view, SELECT + " WHERE h.id = ?", id).filter(view -> scope.contains(view.gridCode()));
    }

    Page<HouseholdView> list(AreaCode area, PageRequest page) {
        Where where = Where.all().and(AreaSql.inside("h.grid_code", scope.narrow(area)));
        page.updatedSince().ifPresent(since -> where.and("h.updated_at >= ?", since));
        return reader.page(this::view, SELECT, where, ORDER, page);
    }

    Page<HouseholdRenumberingView> renumbered(AreaCode area, PageRequest page) {
        Where where = Where.all().and(AreaSql.inside("to_grid", scope.narrow(area)));
        page.updatedSince().ifPresent(since -> where.and("at >= ?", since));
        return reader.page(HouseholdRenumberingView::from, RENUMBERED, where, BY_HOUSEHOLD, page);
    }

    private HouseholdView view(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new HouseholdView(
                id,
                Columns.area(row, "grid_code"),
                row.getString("number"),
                Mask.address(cipher.decrypt(PersonalField.ADDRESS, id, row.getBytes("address"))),
                row.getObject("head_resident_id", UUID.class),
                row.getLong("version"));
    }
}
