package org.gulou.grid.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.area.AreaService;
import org.gulou.grid.duty.PersonView;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** Reads the chain. The absent are left out: whoever acts for them is in it. */
@ApplicationScoped
class ChainService {

    private static final String[] NO_PEOPLE = {Roles.SYSTEM_ADMIN, Roles.CITY_OFFICER, Roles.AUDITOR, Roles.INTEGRATION
    };
    private static final String CHAIN =
            "SELECT id, subject_code, role, person_name, person_phone, user_id, acting_for, since FROM duty";
    private static final String HELD = "since <= ? AND (until IS NULL OR until > ?)";
    private static final String PRESENT = "(suspended_at IS NULL OR suspended_until <= ?)";
    // Somebody may come to be in it by the time alone: as the duty begins, or as they are back.
    private static final String CHANGED = "greatest(updated_at, since, suspended_until) >= ?";

    private final AreaService areas;
    private final SqlReader reader;
    private final AreaScope scope;
    private final Caller caller;
    private final BusinessClock clock;

    ChainService(AreaService areas, SqlReader reader, AreaScope scope, Caller caller, BusinessClock clock) {
        this.areas = areas;
        this.reader = reader;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who answers for the place now: itself first, then upwards; at each step the highest role first, then the longest in office. */
    Page<ChainLink> chain(AreaCode area, PageRequest page) {
        areas.require(area);
        var now = clock.instant();
        String[] codes = Stream.concat(Stream.of(area), area.ancestors().stream())
                .filter(code -> !code.level().isAbove(AreaLevel.COUNTY))
                .map(AreaCode::value)
                .toArray(String[]::new);
        Where where = Where.all()
                .and("subject_type = 'AREA'")
                .and("subject_code = ANY (?)", (Object) codes)
                .and(HELD, now, now)
                .and(PRESENT, now);
        page.updatedSince().ifPresent(since -> where.and(CHANGED, since));
        List<RankedLink> chain = reader.list(ChainService::read, CHAIN + where.sql(), where.params());
        Page<ChainLink> cut = RankedLink.ORDER
                .slice(page)
                .cut(chain)
                .map(RankedLink::link)
                .map(link -> mayKnow(area, link) ? link : link.withoutPerson());
        return page.count() ? cut.withTotal(chain.size()) : cut;
    }

    // Whoever works in a place may know who answers for it, all the way up; anybody else only those inside their own
    // areas.
    private boolean mayKnow(AreaCode area, ChainLink link) {
        boolean people =
                caller.roles().stream().anyMatch(role -> !List.of(NO_PEOPLE).contains(role));
        return people && (scope.contains(area) || scope.contains(link.areaCode()));
    }

    private static RankedLink read(ResultSet row) throws SQLException {
        AreaCode area = Columns.area(row, "subject_code");
        ChainLink link = new ChainLink(
                area,
                area.level(),
                DutyRole.valueOf(row.getString("role")),
                row.getObject("id", UUID.class),
                PersonView.of(row.getString("person_name"), row.getString("person_phone")),
                row.getString("user_id"),
                row.getObject("acting_for", UUID.class));
        return new RankedLink(link, Columns.instant(row, "since"));
    }
}
