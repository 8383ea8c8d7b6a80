package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.campaign.CampaignRegister;
import org.gulou.grid.campaign.CampaignState;
import org.gulou.grid.campaign.CampaignUnit;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.Mask;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** Who moved in, came of age or joined a group since the roster was frozen: offered, until somebody takes them on. */
@ApplicationScoped
class AdditionQueries {

    private static final String RESIDENTS = "SELECT m.id, m.grid_code, m.id AS name_owner, m.name FROM resident m";
    private static final String HOUSEHOLDS = "SELECT m.id, m.grid_code, "
            + HouseholdContact.of("p.id", "m.county_code", "m.id") + " AS name_owner, "
            + HouseholdContact.of("p.name", "m.county_code", "m.id") + " AS name FROM household m";
    private static final String NOT_YET = """
            NOT EXISTS (SELECT 1 FROM campaign_target t WHERE t.county_code = ? AND t.campaign_id = ? AND t.round_no = ?
                           AND t.subject_id = m.id)""";
    private static final Keyset<Offered> ORDER = Keyset.of(
            Key.uuid("id", "m.id", Offered::id),
            Key.text("areaCode", "m.grid_code", offered -> offered.area().value()));

    private final SqlReader reader;
    private final CampaignRegister campaigns;
    private final RosterRound roster;
    private final AreaScope scope;
    private final Cipher cipher;
    private final BusinessClock clock;

    AdditionQueries(
            SqlReader reader,
            CampaignRegister campaigns,
            RosterRound roster,
            AreaScope scope,
            Cipher cipher,
            BusinessClock clock) {
        this.reader = reader;
        this.campaigns = campaigns;
        this.roster = roster;
        this.scope = scope;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Nobody while the roster is not frozen, or is no longer wanted. */
    Page<AdditionView> list(UUID id, AreaCode area, PageRequest page) {
        CampaignView campaign = campaigns.require(id);
        List<AreaCode> areas = scope.narrow(area);
        boolean people = campaign.unit() == CampaignUnit.RESIDENT;
        Where where = campaign.state() == CampaignState.OPEN
                ? offered(campaign).and(AreaSql.inside("m.grid_code", areas))
                : Where.all().and("false");
        page.updatedSince()
                .map(since -> OfferedSince.of(campaign, since, clock))
                .ifPresent(news -> where.and(news.sql(), news.params().toArray()));
        Page<Offered> offered = people
                ? SystemScope.call(() -> reader.page(AdditionQueries::offered, RESIDENTS, where, ORDER, page))
                : reader.page(AdditionQueries::offered, HOUSEHOLDS, where, ORDER, page);
        return offered.map(one -> view(one, people));
    }

    private Where offered(CampaignView campaign) {
        RosterRule rule = RosterRule.of(campaign, clock.today());
        Offer offer = Offer.of(campaign, "m");
        return Where.all()
                .and("m.county_code = ?", campaign.countyCode())
                .and("m.id IN (SELECT r.id " + rule.sql() + ")", rule.params().toArray())
                .and(NOT_YET, campaign.countyCode(), campaign.id(), roster.of(campaign))
                .and(offer.sql(), offer.params().toArray());
    }

    private AdditionView view(Offered offered, boolean people) {
        String name = Mask.name(cipher.decrypt(PersonalField.NAME, offered.nameOwner(), offered.name()));
        return new AdditionView(people ? offered.id() : null, people ? null : offered.id(), name, offered.area());
    }

    private static Offered offered(ResultSet row) throws SQLException {
        return new Offered(
                row.getObject("id", UUID.class),
                Columns.area(row, "grid_code"),
                row.getObject("name_owner", UUID.class),
                row.getBytes("name"));
    }

    /** A row of those offered; the name still sealed. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Offered(UUID id, AreaCode area, UUID nameOwner, byte[] name) {}
}
