package org.gulou.e2e.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.gulou.e2e.SharedStack;
import org.gulou.local.LocalStack;
import org.gulou.local.layout.Service;
import org.junit.jupiter.api.Test;

/** People are planted everywhere, and looked for wherever the suite writes anything. */
class PlantedValuesIT {

    private static final Duration SETTLE = Duration.ofMinutes(2);

    private final LocalStack stack = SharedStack.get().stack();

    @Test
    void nobodysNameNumberPhoneOrAddressStandsAnywhereInClear() throws Exception {
        // Given
        Needles needles = new Needles(
                Planted.ALL.stream().flatMap(who -> who.values().stream()).toList());
        Refusals refusals = new Refusals(stack);
        Lives lives = new Lives(SharedStack.get().suite().as("county"), refusals);
        // When
        lives.register(Planted.REGISTERED);
        lives.bring(Planted.IMPORTED, Planted.REJECTED);
        lives.test(Planted.IMPORTED, Planted.REFUSED);
        lives.arrive(Planted.ARRIVING);
        lives.refuse(Planted.REFUSED);
        lives.conflict(Planted.REGISTERED);
        await().atMost(SETTLE).until(this::everyEventIsSent);
        Haystacks haystacks = new Haystacks(stack, needles);
        haystacks.tables();
        haystacks.topics();
        haystacks.logs(SharedStack.get().logs());
        haystacks.metrics();
        // Then
        assertThat(haystacks.found()).isEmpty();
        assertThat(haystacks.looked()).isGreaterThan(100);
        assertThat(refusals.answers())
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(
                                needles.in(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8))))
                        .as(answer)
                        .isEmpty());
    }

    private boolean everyEventIsSent() throws SQLException {
        for (Service service : List.of(Service.values())) {
            try (Connection connection = stack.database(service).connect();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT count(*) FROM event_outbox")) {
                row.next();
                if (row.getLong(1) > 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
