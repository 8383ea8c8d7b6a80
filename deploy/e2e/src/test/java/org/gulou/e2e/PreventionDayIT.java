package org.gulou.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.e2e.day.Day;
import org.gulou.e2e.day.Interlude;
import org.gulou.e2e.day.Story;
import org.gulou.e2e.http.Suite;
import org.gulou.e2e.ledger.EventLedger;
import org.gulou.local.Database;
import org.gulou.local.LocalStack;
import org.gulou.local.layout.Part;
import org.gulou.local.layout.Service;
import org.junit.jupiter.api.Test;

/** The whole suite, started as a user starts it, on free ports and fresh data. */
class PreventionDayIT {

    private static final Duration SETTLE = Duration.ofMinutes(2);

    private final LocalStack stack = SharedStack.get().stack();
    private final Suite suite = SharedStack.get().suite();

    @Test
    void sevenKillsLoseNothingAndDoubleNothing() throws Exception {
        // Given
        Kills kills = new Kills(stack);
        EventLedger ledger = new EventLedger(databases());
        Collection<String> accepted;
        try (SteadyTraffic traffic = new SteadyTraffic(suite.as("county"))) {
            // When
            day(kills).play();
            accepted = traffic.end();
        }
        for (Part part : kills.killed()) {
            stack.awaitReady(part);
        }
        // Then
        assertThat(kills.killed()).isEqualTo(EnumSet.complementOf(EnumSet.of(Part.KEYCLOAK)));
        awaitSound(ledger);
        assertThat(sites(Service.REPORT)).containsAll(accepted);
        assertThat(sites(Service.NOTIFICATION)).containsAll(accepted);
        // And on the same data the day can be played again.
        day(Interlude.NONE).play();
        awaitSound(ledger);
    }

    @Test
    void anEventSentTwiceIsAppliedOnce() throws Exception {
        // Given
        EventLedger ledger = new EventLedger(databases());
        String site = aSite();
        await().atMost(SETTLE).until(() -> sites(Service.REPORT).contains(site));
        // When
        int again = new Resending(stack.kafkaBootstrap()).resendAll();
        String later = aSite();
        await().atMost(SETTLE).until(() -> sites(Service.REPORT).contains(later));
        // Then
        assertThat(again).isPositive();
        awaitSound(ledger);
    }

    @Test
    void anEventCommittedLateIsNotPassedOver() throws Exception {
        // Given
        EventLedger ledger = new EventLedger(databases());
        try (LateCommit late = new LateCommit(stack.database(Service.INSPECTION))) {
            String younger = aSite();
            await().atMost(SETTLE).until(() -> sites(Service.REPORT).contains(younger));
            // When
            late.commit();
        }
        // Then
        awaitSound(ledger);
    }

    private Day day(Interlude interlude) {
        return new Day(suite, new Story(new PrintStream(System.out, true, StandardCharsets.UTF_8)), interlude);
    }

    private String aSite() {
        return suite.as("county")
                .post("/inspection/v1/sites", Map.of("name", "测试集市", "categoryCode", "MKT", "areaCode", "450226100"))
                .id();
    }

    private static void awaitSound(EventLedger ledger) {
        await().atMost(SETTLE)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(ledger.discrepancies()).isEmpty());
    }

    private List<String> sites(Service service) throws SQLException {
        try (Connection connection = stack.database(service).connect();
                PreparedStatement statement = connection.prepareStatement("SELECT id FROM directory_site");
                ResultSet row = statement.executeQuery()) {
            Stream.Builder<String> ids = Stream.builder();
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class).toString());
            }
            return ids.build().toList();
        }
    }

    private List<Database> databases() {
        return Stream.of(Service.values()).map(stack::database).toList();
    }
}
