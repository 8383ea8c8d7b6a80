package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.campaign.CampaignRegister;
import org.gulou.grid.campaign.CampaignUnit;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.Mask;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** The name list of a round, masked, inside the caller's areas. */
@ApplicationScoped
class TargetQueries {

    private static final String COLUMNS = """
            SELECT t.id, t.subject_id, t.listed, t.area_code, t.site_ids, t.round_no, t.dose, t.outcome, t.overdue,
                   coalesce(t.implied_at, t.at) AS at, t.earliest_at, coalesce(t.due_at, q.due_at) AS due_at,
                   coalesce(%s, l.id) AS name_owner, coalesce(%s, l.name) AS name
              FROM campaign_target t
              JOIN campaign_round q ON q.campaign_id = t.campaign_id AND q.round_no = t.round_no
              LEFT JOIN campaign_listed l
                ON l.county_code = t.county_code AND l.campaign_id = t.campaign_id AND l.id = t.subject_id""";
    private static final String RESIDENTS =
            COLUMNS.formatted("p.id, " + ListedContact.ofTarget("l.id"), "p.name, " + ListedContact.ofTarget("l.name"))
                    + " LEFT JOIN resident p ON p.county_code = t.county_code AND p.id = t.subject_id";
    private static final String HOUSEHOLDS =
            COLUMNS.formatted(HouseholdContact.ofTarget("p.id"), HouseholdContact.ofTarget("p.name"));
    // Whoever has no time of their own has the round's, also when it is put off; a round that ends tells of them, too.
    private static final String NEWS = "t.changed_at, CASE WHEN t.due_at IS NULL THEN q.changed_at END";
    // Due today they become by the time alone.
    private static final String NEWS_TODAY = NEWS + ", t.earliest_at, CASE WHEN t.due_at IS NULL THEN q.opens_at END";
    private static final Keyset<TargetView> ORDER = Keyset.of(
            Key.uuid("id", "t.id", TargetView::id),
            Key.text("areaCode", "t.area_code", view -> view.areaCode().value()));

    private final SqlReader reader;
    private final CampaignRegister campaigns;
    private final AreaScope scope;
    private final Cipher cipher;
    private final BusinessClock clock;

    TargetQueries(SqlReader reader, CampaignRegister campaigns, AreaScope scope, Cipher cipher, BusinessClock clock) {
        this.reader = reader;
        this.campaigns = campaigns;
        this.scope = scope;
        this.cipher = cipher;
        this.clock = clock;
    }

    Page<TargetView> list(UUID id, TargetFilter filter, PageRequest page) {
        CampaignView campaign = campaigns.require(id);
        boolean people = campaign.unit() == CampaignUnit.RESIDENT;
        Where where = Where.all()
                .and("t.county_code = ?", campaign.countyCode())
                .and("t.campaign_id = ?", campaign.id())
                .and("t.round_no = ?", campaign.roundListed(filter.round()))
                .and(AreaSql.inside("t.area_code", scope.narrow(filter.area())))
                .andIf("t.site_ids @> ARRAY[?]::uuid[]", filter.site());
        int dose = campaign.doseListed(filter.dose());
        if (dose > 0) {
            where.and("t.dose = ?", dose);
        }
        narrow(where, filter);
        String news = filter.dueToday() ? NEWS_TODAY : NEWS;
        page.updatedSince().ifPresent(since -> where.and("greatest(" + news + ") >= ?", since));
        return reader.page(row -> view(row, people), people ? RESIDENTS : HOUSEHOLDS, where, ORDER, page);
    }

    private void narrow(Where where, TargetFilter filter) {
        if (filter.outcome() == OutcomeFilter.PENDING || filter.dueToday()) {
            where.and("t.outcome IS NULL");
        }
        if (filter.outcome() != null && filter.outcome() != OutcomeFilter.PENDING) {
            where.and("t.outcome = ?", filter.outcome().name());
        }
        if (filter.overdue()) {
            where.and("t.overdue");
        }
        if (filter.dueToday()) {
            where.and(TargetTime.MAY_BE_GIVEN, clock.instant()).and(TargetTime.HAS_BEGUN, clock.instant());
        }
    }

    private TargetView view(ResultSet row, boolean people) throws SQLException {
        UUID subject = row.getObject("subject_id", UUID.class);
        boolean listed = row.getBoolean("listed");
        UUID[] sites = Columns.array(row, "site_ids", UUID[].class);
        String outcome = row.getString("outcome");
        int dose = row.getInt("dose");
        return new TargetView(
                row.getObject("id", UUID.class),
                people && !listed ? subject : null,
                people ? null : subject,
                name(row),
                Columns.area(row, "area_code"),
                sites == null ? List.of() : List.of(sites),
                row.getInt("round_no"),
                dose == 0 ? null : dose,
                outcome == null ? null : Outcome.valueOf(outcome),
                outcome == null ? null : Columns.instant(row, "at"),
                Columns.instant(row, "due_at"),
                Columns.instant(row, "earliest_at"),
                row.getBoolean("overdue"));
    }

    private String name(ResultSet row) throws SQLException {
        UUID owner = row.getObject("name_owner", UUID.class);
        return Mask.name(cipher.decrypt(PersonalField.NAME, owner, row.getBytes("name")));
    }
}
