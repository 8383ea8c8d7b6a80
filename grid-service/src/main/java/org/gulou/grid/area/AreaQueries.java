package org.gulou.grid.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** The places as rows. On a day, a place bears the name of the one period that covers it; without one it did not exist. */
@ApplicationScoped
class AreaQueries {

    private static final String NOW = "SELECT code, name, valid_from, valid_to, successor_code, version FROM area";
    private static final String ON_A_DAY = """
            SELECT a.code, p.name, a.valid_from, a.valid_to, a.successor_code, a.version
              FROM area a JOIN area_period p ON p.code = a.code""";
    private static final String COVERED = "p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to > ?)";
    // What was planned ahead changes a place on its day, without a write.
    private static final String CHANGED = "(a.updated_at >= ? OR p.valid_from >= ?)";
    private static final Keyset<AreaView> ORDER = Keyset.of(
            Key.text("code", "a.code", v -> v.code().value()),
            Key.text("code", "a.code", v -> v.code().value()),
            Key.text("name", "p.name", AreaView::name));
    // Whatever lies above a place has a code it begins with: the longest is the nearest.
    private static final Keyset<AreaView> NEAREST_FIRST = Keyset.of(
            Key.text("code", "a.code", v -> v.code().value()),
            Key.<AreaView>text("code", "a.code", v -> v.code().value()).descending(),
            Key.text("name", "p.name", AreaView::name));

    private final SqlReader reader;
    private final BusinessClock clock;

    AreaQueries(SqlReader reader, BusinessClock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** The place, be it retired or still to come, under its present name. */
    Optional<AreaView> find(AreaCode code) {
        return reader.first(AreaView::from, NOW + " WHERE code = ?", code.value());
    }

    /** The same, held against a change of places until the running transaction ends; waits for one under way. */
    Optional<AreaView> hold(AreaCode code) {
        return reader.first(AreaView::from, NOW + " WHERE code = ? FOR KEY SHARE", code.value());
    }

    /** The same for several places, held in the order of their codes. */
    List<AreaView> hold(Collection<AreaCode> codes) {
        String[] wanted = codes.stream().map(AreaCode::value).toArray(String[]::new);
        return reader.list(
                AreaView::from, NOW + " WHERE code = ANY (?) ORDER BY code FOR KEY SHARE", List.of((Object) wanted));
    }

    /** The place as it was on that day, if it existed. */
    Optional<AreaView> find(AreaCode code, LocalDate day) {
        return reader.first(AreaView::from, ON_A_DAY + " WHERE a.code = ? AND " + COVERED, code.value(), day, day);
    }

    Page<AreaView> list(AreaFilter filter, PageRequest page) {
        Where where = Where.all().and(COVERED, filter.day(), filter.day());
        where.andIf("a.parent_code = ?", filter.parent());
        where.andIf("a.level = ?", filter.level());
        page.updatedSince().ifPresent(since -> where.and(CHANGED, since, clock.dayOf(since)));
        if (filter.area() != null) {
            where.and(AreaSql.inside("a.code", List.of(filter.area())));
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            // Names are searched by two characters and more: too few for trigrams, so the names on the page's way are
            // read.
            String text = filter.q().strip();
            where.and("(strpos(p.name, ?) > 0 OR starts_with(a.code, ?))", text, text);
        }
        return reader.page(AreaView::from, ON_A_DAY, where, ORDER, page);
    }

    /** The places above as they were on that day, the nearest first. */
    Page<AreaView> ancestors(AreaCode code, LocalDate day, PageRequest page) {
        String[] above = code.ancestors().stream().map(AreaCode::value).toArray(String[]::new);
        Where where = Where.all().and("a.code = ANY (?)", (Object) above).and(COVERED, day, day);
        page.updatedSince().ifPresent(since -> where.and(CHANGED, since, clock.dayOf(since)));
        return reader.page(AreaView::from, ON_A_DAY, where, NEAREST_FIRST, page);
    }
}
