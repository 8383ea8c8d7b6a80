package org.gulou.grid.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;
import org.gulou.grid.sql.Where;

/** The rounds of campaigns. */
@ApplicationScoped
public class Rounds {

    private static final String ROUNDS = "SELECT round_no, opens_at, due_at, state FROM campaign_round";
    private static final String SELECT = ROUNDS + " WHERE campaign_id = ?";
    private static final Keyset<RoundView> ORDER =
            Keyset.of(Key.number("roundNo", "round_no", round -> (long) round.roundNo()));
    private static final String OPEN = """
            INSERT INTO campaign_round (campaign_id, round_no, opens_at, due_at, state, changed_at) VALUES (?, ?, ?, ?, 'OPEN', ?)
            """;
    private static final String CLOSE =
            "UPDATE campaign_round SET state = 'CLOSED', changed_at = ? WHERE campaign_id = ? AND state = 'OPEN'";
    private static final String PUT_OFF =
            "UPDATE campaign_round SET due_at = ?, changed_at = ? WHERE campaign_id = ? AND round_no = ?";

    private final SqlReader reader;
    private final SqlWriter writer;
    private final BusinessClock clock;

    Rounds(SqlReader reader, SqlWriter writer, BusinessClock clock) {
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /** All rounds there have been, the first one first. */
    public List<RoundView> of(UUID campaign) {
        return reader.list(Rounds::view, SELECT + " ORDER BY round_no", List.of(campaign));
    }

    /** A page of them. */
    Page<RoundView> list(UUID campaign, PageRequest page) {
        Where where = Where.all().and("campaign_id = ?", campaign);
        page.updatedSince().ifPresent(since -> where.and("changed_at >= ?", since));
        return reader.page(Rounds::view, ROUNDS, where, ORDER, page);
    }

    /** The round of that number. */
    public Optional<RoundView> find(UUID campaign, int round) {
        return reader.first(Rounds::view, SELECT + " AND round_no = ?", campaign, round);
    }

    RoundView open(UUID campaign, int round, Instant opensAt, Instant dueAt) {
        close(campaign);
        writer.execute(OPEN, campaign, round, opensAt, dueAt, clock.instant());
        return new RoundView(round, opensAt, dueAt, RoundState.OPEN);
    }

    void close(UUID campaign) {
        writer.execute(CLOSE, clock.instant(), campaign);
    }

    void putOff(UUID campaign, int round, Instant dueAt) {
        writer.execute(PUT_OFF, dueAt, clock.instant(), campaign, round);
    }

    private static RoundView view(ResultSet row) throws SQLException {
        return new RoundView(
                row.getInt("round_no"),
                Columns.instant(row, "opens_at"),
                Columns.instant(row, "due_at"),
                RoundState.valueOf(row.getString("state")));
    }
}
