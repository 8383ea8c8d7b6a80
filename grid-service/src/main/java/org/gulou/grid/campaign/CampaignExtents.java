package org.gulou.grid.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.area.Recoded;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;

/** Keeps where campaigns are when places change. */
@ApplicationScoped
public class CampaignExtents {

    private static final String MOVE =
            "UPDATE campaign SET area_code = ?, places = ?, version = version + 1, updated_at = ? WHERE id = ?";
    // The places that some of these are parts of, and no others.
    private static final String WHOLES = """
            SELECT DISTINCT own.parent_code FROM area own
             WHERE own.code = ANY (?)
               AND NOT EXISTS (SELECT 1 FROM area other
                                WHERE other.parent_code = own.parent_code AND other.code <> ALL (?)
                                  AND (other.valid_to IS NULL OR other.valid_to > ?))
            """;

    private final CampaignQueries queries;
    private final SqlReader reader;
    private final SqlWriter writer;
    private final AuditLog audit;
    private final BusinessClock clock;

    CampaignExtents(CampaignQueries queries, SqlReader reader, SqlWriter writer, AuditLog audit, BusinessClock clock) {
        this.queries = queries;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The campaigns of a county that have not ended are for the places that are theirs by a change, and for one as a whole that nothing but
     * theirs has come to. Answers them as they are then; nobody records for them until the transaction ends.
     */
    @Transactional(TxType.MANDATORY)
    public List<CampaignView> follow(String county, Recoded change) {
        return queries.underWayAlone(county).stream()
                .map(campaign -> follow(campaign, change))
                .toList();
    }

    private CampaignView follow(CampaignView campaign, Recoded change) {
        CampaignExtent before = campaign.extent();
        CampaignExtent after = before.after(change);
        if (after.equals(before)) {
            return campaign;
        }
        move(campaign, after.joined(wholes(before, after, change)), change);
        return queries.find(campaign.id()).orElseThrow();
    }

    private List<AreaCode> wholes(CampaignExtent before, CampaignExtent after, Recoded change) {
        List<AreaCode> come = change.codes().entrySet().stream()
                .filter(code -> before.parts().stream()
                        .anyMatch(part -> code.getKey().ancestors().contains(part)))
                .map(Map.Entry::getValue)
                .filter(after.parts()::contains)
                .toList();
        return reader.list(
                row -> Columns.area(row, "parent_code"),
                WHOLES,
                List.of(codes(come), codes(after.parts()), clock.today()));
    }

    private void move(CampaignView campaign, CampaignExtent extent, Recoded change) {
        writer.execute(MOVE, extent.area(), codes(extent.places()), clock.instant(), campaign.id());
        audit.record(
                "CAMPAIGN_MOVED",
                "CAMPAIGN",
                campaign.id().toString(),
                extent.area(),
                Map.of(
                        "areaChangeId", change.changeId().toString(),
                        "before", campaign.areaCode().value()));
    }

    private static String[] codes(Collection<AreaCode> places) {
        return places.stream().map(AreaCode::value).toArray(String[]::new);
    }
}
