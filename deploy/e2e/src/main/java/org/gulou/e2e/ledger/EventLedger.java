package org.gulou.e2e.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gulou.local.Database;

/**
 * Compares what each service has produced with what each consumer has applied. Sound means: no event waits in an outbox, none was
 * given up, and for every aggregate each reader of its topic has come to the producer's last number in exactly as many applications,
 * each of another event. Those who must read a topic are named by {@link Readers}; who never came is missed.
 */
public final class EventLedger {

    private static final String PRODUCED = "SELECT aggregatetype, aggregateid, last FROM event_sequence";
    private static final String APPLIED = """
            SELECT p.consumer, p.topic, p.aggregateid, p.last, p.applied,
                   (SELECT count(DISTINCT i.aggregate_seq) FROM event_inbox i
                     WHERE i.aggregatetype = split_part(p.topic, '.', 3) AND i.aggregateid = p.aggregateid
                       AND i.consumer = p.consumer) AS different
              FROM event_progress p
            """;
    private static final String WAITING = "SELECT aggregatetype, aggregateid, aggregate_seq FROM event_outbox";
    private static final String DEAD =
            "SELECT consumer, aggregatetype, aggregateid, aggregate_seq FROM event_inbox WHERE dead";

    private final List<Database> databases;

    /** The ledger of these services. */
    public EventLedger(List<Database> databases) {
        this.databases = List.copyOf(databases);
    }

    /** Everything that is not sound now; while events are under way some of it is only a matter of time. */
    public List<Discrepancy> discrepancies() throws SQLException {
        List<Discrepancy> found = new ArrayList<>();
        List<Produced> produced = new ArrayList<>();
        List<Applied> applied = new ArrayList<>();
        for (Database database : databases) {
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                produced.addAll(produced(database, statement));
                applied.addAll(applied(database, statement));
                found.addAll(waiting(database, statement));
                found.addAll(dead(database, statement));
            }
        }
        found.addAll(compared(Readers.OF_TOPICS, produced, applied));
        return found;
    }

    /** How many events all services have produced so far. */
    public long events() throws SQLException {
        long events = 0;
        for (Database database : databases) {
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT coalesce(sum(last), 0) FROM event_sequence")) {
                row.next();
                events += row.getLong(1);
            }
        }
        return events;
    }

    static List<Discrepancy> compared(
            Map<String, Set<String>> expected, List<Produced> produced, List<Applied> applied) {
        Map<String, Set<String>> readersOf = new HashMap<>();
        expected.forEach((topic, readers) -> readersOf.put(topic, new TreeSet<>(readers)));
        Map<String, Applied> byReader = new HashMap<>();
        for (Applied one : applied) {
            String reader = one.service() + "/" + one.consumer();
            readersOf.computeIfAbsent(one.topic(), topic -> new TreeSet<>()).add(reader);
            byReader.put(reader + " " + one.topic() + " " + one.aggregateId(), one);
        }
        List<Discrepancy> found = new ArrayList<>();
        for (Produced aggregate : produced) {
            for (String reader : readersOf.getOrDefault(aggregate.topic(), Set.of())) {
                Applied seen = byReader.get(reader + " " + aggregate.topic() + " " + aggregate.aggregateId());
                long last = seen == null ? 0 : seen.last();
                long times = seen == null ? 0 : seen.times();
                long different = seen == null ? 0 : seen.different();
                if (last != aggregate.last() || times != aggregate.last() || different != aggregate.last()) {
                    found.add(new Discrepancy(
                            reader,
                            aggregate.topic(),
                            aggregate.aggregateId(),
                            aggregate.last() + " produced, seen up to " + last + ", applied " + times + " times, "
                                    + different + " different"));
                }
            }
        }
        return found;
    }

    private static List<Produced> produced(Database database, Statement statement) throws SQLException {
        List<Produced> produced = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(PRODUCED)) {
            while (row.next()) {
                String topic = "gulou." + database.service().id() + "." + row.getString("aggregatetype") + ".v1";
                produced.add(new Produced(topic, row.getString("aggregateid"), row.getLong("last")));
            }
        }
        return produced;
    }

    private static List<Applied> applied(Database database, Statement statement) throws SQLException {
        List<Applied> applied = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(APPLIED)) {
            while (row.next()) {
                applied.add(new Applied(
                        database.service().id(),
                        row.getString("consumer"),
                        row.getString("topic"),
                        row.getString("aggregateid"),
                        row.getLong("last"),
                        row.getLong("applied"),
                        row.getLong("different")));
            }
        }
        return applied;
    }

    private static List<Discrepancy> waiting(Database database, Statement statement) throws SQLException {
        return rows(statement, WAITING, database.service().id(), "waits in the outbox");
    }

    private static List<Discrepancy> dead(Database database, Statement statement) throws SQLException {
        return rows(statement, DEAD, database.service().id(), "was given up");
    }

    private static List<Discrepancy> rows(Statement statement, String sql, String service, String what)
            throws SQLException {
        List<Discrepancy> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(new Discrepancy(
                        service,
                        row.getString("aggregatetype"),
                        row.getString("aggregateid"),
                        "event " + row.getLong("aggregate_seq") + " " + what));
            }
        }
        return found;
    }
}
