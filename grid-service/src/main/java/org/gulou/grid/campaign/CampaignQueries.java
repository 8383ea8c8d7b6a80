package org.gulou.grid.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.StoredJson;
import org.gulou.grid.sql.Where;

/** Campaigns as views, straight from their rows. */
@ApplicationScoped
class CampaignQueries {

    private static final String SELECT = """
            SELECT c.id, c.kind, c.unit, c.name, c.area_code, c.places, c.target, c.frequency, c.doses, c.opens_on, c.due_at, c.state,
                   c.running_round, c.opened_at, c.ended_at, c.version
              FROM campaign c""";
    private static final Keyset<CampaignView> ORDER = Keyset.of(
            Key.uuid("id", "c.id", CampaignView::id),
            Key.uuid("id", "c.id", CampaignView::id).descending(),
            Key.date("opensOn", "c.opens_on", CampaignView::opensOn),
            Key.instant("dueAt", "c.due_at", CampaignView::dueAt));
    private static final TypeReference<List<Dose>> DOSES = new TypeReference<>() {};

    private final SqlReader reader;
    private final CampaignTurns turns;

    CampaignQueries(SqlReader reader, CampaignTurns turns) {
        this.reader = reader;
        this.turns = turns;
    }

    Optional<CampaignView> find(UUID id) {
        return reader.first(this::view, SELECT + " WHERE c.id = ?", id);
    }

    /** The campaign, held so that nobody ends it or moves its rounds before the transaction does. */
    Optional<CampaignView> held(UUID id) {
        turns.toWrite(id);
        return reader.first(this::view, SELECT + " WHERE c.id = ? FOR KEY SHARE", id);
    }

    /** Those of a county that have not ended, held likewise. */
    List<CampaignView> underWay(String county) {
        turns.toWriteIn(county);
        return reader.list(this::view, SELECT + CampaignTurns.UNDER_WAY + " FOR KEY SHARE", List.of(county));
    }

    /** The same, with nobody recording for them until the transaction ends. */
    List<CampaignView> underWayAlone(String county) {
        turns.toBeAloneIn(county);
        return reader.list(this::view, SELECT + CampaignTurns.UNDER_WAY + " FOR UPDATE", List.of(county));
    }

    Page<CampaignView> list(Where where, PageRequest page) {
        page.updatedSince().ifPresent(since -> where.and("c.updated_at >= ?", since));
        return reader.page(this::view, SELECT, where, ORDER, page);
    }

    private CampaignView view(ResultSet row) throws SQLException {
        int round = row.getInt("running_round");
        String frequency = row.getString("frequency");
        return new CampaignView(
                row.getObject("id", UUID.class),
                CampaignKind.valueOf(row.getString("kind")),
                CampaignUnit.valueOf(row.getString("unit")),
                row.getString("name"),
                Columns.area(row, "area_code"),
                Stream.of(Columns.array(row, "places", String[].class))
                        .map(AreaCode::new)
                        .toList(),
                read(row.getString("target"), new TypeReference<>() {}),
                frequency == null ? null : read(frequency, new TypeReference<>() {}),
                read(row.getString("doses"), DOSES),
                row.getObject("opens_on", LocalDate.class),
                Columns.instant(row, "due_at"),
                CampaignState.valueOf(row.getString("state")),
                round == 0 ? null : round,
                Columns.instant(row, "opened_at"),
                Columns.instant(row, "ended_at"),
                row.getLong("version"));
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return StoredJson.MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A campaign's rule no longer reads", e);
        }
    }
}
