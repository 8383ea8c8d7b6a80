package org.gulou.grid.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;

/** The rounds of campaigns. */
@ApplicationScoped
public class Rounds {

    private static final String SELECT =
            "SELECT round_no, opens_at, due_at, state FROM campaign_round WHERE campaign_id = ?";
    private static final String OPEN = """
            INSERT INTO campaign_round (campaign_id, round_no, opens_at, due_at, state) VALUES (?, ?, ?, ?, 'OPEN')
            """;
    private static final String CLOSE =
            "UPDATE campaign_round SET state = 'CLOSED' WHERE campaign_id = ? AND state = 'OPEN'";
    private static final String PUT_OFF = "UPDATE campaign_round SET due_at = ? WHERE campaign_id = ? AND round_no = ?";

    private final SqlReader reader;
    private final SqlWriter writer;

    Rounds(SqlReader reader, SqlWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /** All rounds there have been, the first one first. */
    public List<RoundView> of(UUID campaign) {
        return reader.list(Rounds::view, SELECT + " ORDER BY round_no", List.of(campaign));
    }

    /** The round of that number. */
    public Optional<RoundView> find(UUID campaign, int round) {
        return reader.first(Rounds::view, SELECT + " AND round_no = ?", campaign, round);
    }

    RoundView open(UUID campaign, int round, Instant opensAt, Instant dueAt) {
        close(campaign);
        writer.execute(OPEN, campaign, round, opensAt, dueAt);
        return new RoundView(round, opensAt, dueAt, RoundState.OPEN);
    }

    void close(UUID campaign) {
        writer.execute(CLOSE, campaign);
    }

    void putOff(UUID campaign, int round, Instant dueAt) {
        writer.execute(PUT_OFF, dueAt, campaign, round);
    }

    private static RoundView view(ResultSet row) throws SQLException {
        return new RoundView(
                row.getInt("round_no"),
                Columns.instant(row, "opens_at"),
                Columns.instant(row, "due_at"),
                RoundState.valueOf(row.getString("state")));
    }
}
