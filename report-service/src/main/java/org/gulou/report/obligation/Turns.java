package org.gulou.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets the laying down of what is owed and the reports handed in take turns, so that neither passes over what the other has not
 * committed yet: the report would find no obligation, and the obligation no report. A turn lasts until the running transaction ends.
 */
@ApplicationScoped
class Turns {

    /** Any number, the same in every process of this service: the letters of "owed". */
    private static final long LOCK = 0x6F_77_65_64L;

    private static final String ALONE = "SELECT pg_advisory_xact_lock(?)";
    private static final String TOGETHER = "SELECT pg_advisory_xact_lock_shared(?)";

    private final DataSource database;

    Turns(DataSource database) {
        this.database = database;
    }

    /** Waits until no report is being handed in. */
    void toLay() {
        await(ALONE);
    }

    /** Waits until nothing is being laid down; any number of reports are handed in at a time. */
    void toMeet() {
        await(TOGETHER);
    }

    private void await(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            statement.execute();
        } catch (SQLException e) {
            throw new ObligationFault("Cannot take a turn at the obligations", e);
        }
    }
}
