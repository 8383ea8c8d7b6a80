package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import org.gulou.grid.sql.SqlReader;

/**
 * Who names people on a list and who registers them take turns in a county: whoever comes second sees what the first one wrote. Any
 * number may register at a time. Taken before targets and counters; until the transaction ends.
 */
@ApplicationScoped
public class ListTurns {

    private static final String KEY = "(hashtextextended('campaign-lists/' || ?, 12))";
    private static final String ALONE = "SELECT pg_advisory_xact_lock" + KEY;
    private static final String TOGETHER = "SELECT pg_advisory_xact_lock_shared" + KEY;

    private final SqlReader reader;

    ListTurns(SqlReader reader) {
        this.reader = reader;
    }

    /** Waits until nobody is being registered in the county. */
    public void toList(String county) {
        reader.first(row -> true, ALONE, county);
    }

    /** Waits until no list of the county is being written. */
    void toRegister(String county) {
        reader.first(row -> true, TOGETHER, county);
    }
}
