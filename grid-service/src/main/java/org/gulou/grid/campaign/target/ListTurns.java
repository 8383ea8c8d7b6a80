package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Turn;

/**
 * Who names people on a list and who registers, moves or merges them take turns in a county: whoever comes second sees what the first one
 * wrote. Any number may change residents at a time. Taken after the residents and before campaigns, targets and counters; until the
 * transaction ends.
 */
@ApplicationScoped
public class ListTurns {

    private static final Turn TURN = new Turn("campaign-lists", 12);
    private static final String ALONE = "SELECT " + TURN.alone("?");
    private static final String TOGETHER = "SELECT " + TURN.together("?");

    private final SqlReader reader;
    private final TransactionSynchronizationRegistry transaction;

    ListTurns(SqlReader reader, TransactionSynchronizationRegistry transaction) {
        this.reader = reader;
        this.transaction = transaction;
    }

    /** Waits until nobody is being registered, moved or merged in the county. */
    public void toList(String county) {
        reader.first(row -> true, ALONE, county);
    }

    /** Waits until no list of the county is being written; once in a transaction, however many residents it changes. */
    void toChangeResidents(String county) {
        Together turn = new Together(county);
        if (transaction.getResource(turn) == null) {
            reader.first(row -> true, TOGETHER, county);
            transaction.putResource(turn, county);
        }
    }

    /** That the running transaction changes residents of that county: by this it knows so. */
    private record Together(String county) {}
}
