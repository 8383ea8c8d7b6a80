package org.gulou.chassis.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.EmbeddedDatabase;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.TestTokens;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ImportVolumeTest {

    private static final Logger LOG = Logger.getLogger(ImportVolumeTest.class);
    private static final int ROWS = 100_000;

    @Test
    void aHundredThousandRowsAreTakenInAndProgressIsSeenOnTheWay() throws SQLException {
        // Given
        try (Connection superuser = EmbeddedDatabase.ofThisJvm().superuser("chassis");
                Statement statement = superuser.createStatement()) {
            statement.execute("TRUNCATE place");
            statement.execute("INSERT INTO place (code, name, sent_by) VALUES ('450226100', '古宜镇', 'seed')");
        }
        String bearer = TestTokens.as("volume")
                .roles(Roles.COUNTY_OFFICER)
                .areas("450226")
                .bearer();
        byte[] file = IntStream.range(0, ROWS)
                .mapToObj(i -> i < 400
                        ? String.format("450226100%03d,village %d", 1 + i, i)
                        : String.format("450226100%03d%03d,grid %d", 1 + i % 400, 1 + i / 400, i))
                .collect(Collectors.joining("\n", "code,name\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
        // When
        Response sent = RestAssured.given()
                .header("Authorization", bearer)
                .contentType("text/csv")
                .body(file)
                .post(ImportResource.PATH + "?kind=PLACES");
        // Then
        boolean[] seenUnderWay = {false};
        Response done = await().atMost(Duration.ofMinutes(3))
                .until(() -> RestAssured.given().header("Authorization", bearer).get(sent.header("Location")), view -> {
                    int processed = view.jsonPath().getInt("rows.processed");
                    seenUnderWay[0] |= processed > 0 && processed < ROWS;
                    return "DONE".equals(view.jsonPath().getString("state"));
                });
        assertThat(done.jsonPath().<String, Object>getMap("rows"))
                .isEqualTo(Map.of(
                        "total",
                        ROWS,
                        "processed",
                        ROWS,
                        "created",
                        ROWS,
                        "updated",
                        0,
                        "unchanged",
                        0,
                        "rejected",
                        0));
        assertThat(seenUnderWay[0]).isTrue();
        Duration taken = Duration.between(
                Instant.parse(done.jsonPath().getString("startedAt")),
                Instant.parse(done.jsonPath().getString("finishedAt")));
        LOG.infof("%d rows a second", ROWS * 1000L / taken.toMillis());
    }
}
