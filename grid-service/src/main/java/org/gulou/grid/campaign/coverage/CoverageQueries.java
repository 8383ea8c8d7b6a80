package org.gulou.grid.campaign.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.campaign.CampaignRegister;
import org.gulou.grid.campaign.CampaignSight;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** Coverage, read from the counters alone: a board reads, it does not add up. */
@ApplicationScoped
class CoverageQueries {

    private static final String COLUMNS = """
            SELECT c.area_code, a.name AS area_name, c.code, c.due, c.pending, c.done, c.exempt, c.refused, c.away, c.unreachable,
                   c.not_found, c.transferred, c.overdue""";
    private static final String FROM = " FROM campaign_coverage c LEFT JOIN area a ON a.code = c.area_code";
    private static final Keyset<CoverageRow> ORDER =
            Keyset.of(Key.text("areaCode", "c.area_code || '/' || c.code", CoverageQueries::key));

    private final SqlReader reader;
    private final CampaignRegister campaigns;
    private final CampaignSight sight;
    private final AreaScope scope;
    private final Caller caller;
    private final CountsOnly countsOnly;

    CoverageQueries(
            SqlReader reader,
            CampaignRegister campaigns,
            CampaignSight sight,
            AreaScope scope,
            Caller caller,
            CountsOnly countsOnly) {
        this.reader = reader;
        this.campaigns = campaigns;
        this.sight = sight;
        this.scope = scope;
        this.caller = caller;
        this.countsOnly = countsOnly;
    }

    Page<CoverageRow> read(UUID id, CoverageFilter filter, PageRequest page) {
        CampaignView campaign = campaigns.require(id);
        filter.check();
        List<AreaCode> areas = sight.narrowCounts(filter.area());
        Where where = Where.all()
                .and("c.campaign_id = ?", campaign.id())
                .and("c.round_no = ?", campaign.roundListed(filter.round()))
                .and("c.dimension = ?", filter.by().dimension())
                .and("c.dose = ?", campaign.doseListed(filter.dose()));
        page.updatedSince().ifPresent(since -> countsOnly.changedSince(since, campaign, filter, where));
        Page<CoverageRow> rows = page(filter, areas, where, page);
        return new Page<>(countsOnly.shown(campaign, filter, rows.items()), rows.next(), rows.total());
    }

    private Page<CoverageRow> page(CoverageFilter filter, List<AreaCode> areas, Where where, PageRequest page) {
        return switch (filter.by()) {
            case AREA -> reader.page(this::ofArea, COLUMNS + FROM, places(where, areas, filter.level()), ORDER, page);
            case DEPARTMENT ->
                reader.page(
                        this::ofDepartment,
                        COLUMNS + ", o.name_zh AS code_name" + FROM + " LEFT JOIN organization o ON o.code = c.code",
                        mine(places(where, areas, filter.level()), "c.code"),
                        ORDER,
                        page);
            case SITE ->
                reader.page(
                        this::ofSite,
                        COLUMNS + ", s.name AS code_name" + FROM + " LEFT JOIN directory_site s ON s.id = c.code::uuid",
                        mine(places(where, areas, filter.level()), "s.department_code"),
                        ORDER,
                        page);
        };
    }

    // The areas themselves, or those of a level inside them; the level leads the key of the counters.
    private static Where places(Where where, List<AreaCode> areas, AreaLevel level) {
        if (level != null) {
            return where.and("c.level = ?", level.digits()).and(AreaSql.inside("c.area_code", areas));
        }
        Integer[] levels =
                areas.stream().map(area -> area.value().length()).distinct().toArray(Integer[]::new);
        return where.and("c.level = ANY (?)", (Object) levels).and("c.area_code = ANY (?)", (Object)
                areas.stream().map(AreaCode::value).toArray(String[]::new));
    }

    // Who answers for departments alone sees theirs.
    private Where mine(Where where, String column) {
        boolean departmentsAlone =
                caller.has(Roles.DEPARTMENT_OFFICER) && scope.areas().isEmpty();
        return departmentsAlone
                ? where.and(
                        column + " = ANY (?)", (Object) scope.organizations().toArray(String[]::new))
                : where;
    }

    private CoverageRow ofArea(ResultSet row) throws SQLException {
        return row(row, null, null, null, null);
    }

    private CoverageRow ofDepartment(ResultSet row) throws SQLException {
        return row(row, row.getString("code"), row.getString("code_name"), null, null);
    }

    private CoverageRow ofSite(ResultSet row) throws SQLException {
        return row(row, null, null, UUID.fromString(row.getString("code")), row.getString("code_name"));
    }

    private static CoverageRow row(ResultSet row, String department, String departmentName, UUID site, String siteName)
            throws SQLException {
        return CoverageRow.of(
                new CoverageRow.RowName(
                        Columns.area(row, "area_code"),
                        row.getString("area_name"),
                        department,
                        departmentName,
                        site,
                        siteName),
                CellCounts.of(Counters.tally(row)));
    }

    private static String key(CoverageRow row) {
        List<String> key = new ArrayList<>(List.of(row.areaCode().value()));
        if (row.departmentCode() != null) {
            key.add(row.departmentCode());
        }
        if (row.siteId() != null) {
            key.add(row.siteId().toString());
        }
        return String.join("/", key) + (key.size() == 1 ? "/" : "");
    }
}
