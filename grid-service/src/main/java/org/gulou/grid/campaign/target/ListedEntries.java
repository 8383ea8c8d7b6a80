package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.resident.PersonSealer;
import org.gulou.grid.resident.ResidentsRegistered;
import org.gulou.grid.sql.ColumnArrays;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;

/** The entries of lists whom the register did not know, and what they become when it does. With every row in sight. */
@ApplicationScoped
class ListedEntries {

    private static final String AWAITED = """
            SELECT 1 FROM campaign c
              JOIN campaign_listed l ON l.county_code = c.county_code AND l.campaign_id = c.id AND l.resident_id IS NULL
             WHERE c.county_code = ? AND c.state IN ('DRAFT', 'OPEN') LIMIT 1
            """;
    private static final String FIND = """
            SELECT id, document_index, area_code FROM campaign_listed
             WHERE county_code = ? AND campaign_id = ? AND document_index = ANY (?) AND resident_id IS NULL ORDER BY id FOR UPDATE
            """;
    private static final String JOIN = """
            UPDATE campaign_listed l SET resident_id = k.resident, area_code = k.area, registered_at = k.at, changed_at = k.at
              FROM k WHERE l.county_code = ? AND l.campaign_id = ? AND l.id = k.id
            """;

    private final SqlReader reader;
    private final SqlWriter writer;
    private final PersonSealer sealer;
    private final BusinessClock clock;

    ListedEntries(SqlReader reader, SqlWriter writer, PersonSealer sealer, BusinessClock clock) {
        this.reader = reader;
        this.writer = writer;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** Whether a list of a campaign under way names somebody the register does not know. */
    boolean areAwaited(String county) {
        return reader.first(row -> true, AWAITED, county).isPresent();
    }

    /** Whoever of these the campaign's lists have named by their papers, joined to their entries. */
    List<JoinedPerson> join(CampaignView campaign, List<ResidentsRegistered.Entry> entries) {
        Map<ByteBuffer, ResidentsRegistered.Entry> byIndex = new HashMap<>();
        entries.forEach(entry ->
                sealer.byDocument(entry.document()).forEach(index -> byIndex.put(ByteBuffer.wrap(index), entry)));
        byte[][] indexes = byIndex.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new);
        List<JoinedPerson> joined = reader.list(
                row -> joined(
                        campaign,
                        row.getObject("id", UUID.class),
                        Columns.area(row, "area_code"),
                        byIndex.get(ByteBuffer.wrap(row.getBytes("document_index")))),
                FIND,
                List.of(campaign.countyCode(), campaign.id(), indexes));
        write(campaign, joined);
        return joined;
    }

    private static JoinedPerson joined(
            CampaignView campaign, UUID listed, AreaCode dispatched, ResidentsRegistered.Entry entry) {
        boolean livesInIt = campaign.areaCode().contains(entry.grid());
        return new JoinedPerson(listed, entry.id(), entry.grid(), livesInIt ? entry.grid() : dispatched);
    }

    private void write(CampaignView campaign, List<JoinedPerson> joined) {
        if (joined.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        ColumnArrays<JoinedPerson> rows = ColumnArrays.of(joined)
                .with("uuid", JoinedPerson::listed)
                .with("uuid", JoinedPerson::resident)
                .with("text", JoinedPerson::area)
                .with("timestamptz", person -> now);
        writer.write(
                "WITH k (id, resident, area, at) AS (SELECT * FROM " + rows.unnest() + ") " + JOIN,
                rows,
                campaign.countyCode(),
                campaign.id());
    }
}
