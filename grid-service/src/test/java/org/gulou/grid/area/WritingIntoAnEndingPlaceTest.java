package org.gulou.grid.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.drafted;
import static org.gulou.grid.testing.CampaignRequests.patch;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.gulou.chassis.testing.EmbeddedDatabase;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.DutyRequests;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

/** Whoever writes into a place waits for a change of places under way, and then finds it gone. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class WritingIntoAnEndingPlaceTest {

    private static final String END = "UPDATE area SET valid_to = ? WHERE code = ?";
    private static final String HELD = "SELECT code FROM area WHERE code = ? FOR UPDATE";
    private static final String WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted AND pid <> pg_backend_pid()";

    @Inject
    BusinessClock clock;

    @Test
    void aDutyIsNotGivenForIt() throws SQLException {
        assertThat(whileItEnds(village -> county().body(DutyRequests.duty(village, "VILLAGE_CADRE", "cadre-" + village))
                                .post("/grid/v1/duties"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void anOrganisationIsNotMadeInIt() throws SQLException {
        assertThat(whileItEnds(village -> county().body(Map.of(
                                        "code", "CLINIC-" + village,
                                        "nameZh", "村卫生室",
                                        "nameEn", "Village clinic",
                                        "kind", "WORK_GROUP",
                                        "areaCode", village))
                                .post("/grid/v1/organizations"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aCampaignIsNotDraftedForIt() throws SQLException {
        assertThat(whileItEnds(village -> county().body(testing(village)).post(CAMPAIGNS))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aDraftIsNotGivenToIt() throws SQLException {
        // Given
        Response draft = drafted(testing(Places.village()));
        // When, then
        assertThat(whileItEnds(village -> patch(draft, Map.of("areaCode", village)))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aFileMakesNoGridInIt() throws SQLException {
        // When
        Response file =
                whileItEnds(village -> done(Callers::admin, "kind=AREAS", "code,name\n" + village + "001,网格\n"));
        // Then
        assertThat(file.<Integer>path("rows.rejected")).isEqualTo(1);
    }

    // The answer to a request that was sent while the village it names was ending.
    private Response whileItEnds(Function<String, Response> request) throws SQLException {
        String village = Places.village();
        try (Connection change = EmbeddedDatabase.ofThisJvm().superuser("grid");
                Connection watch = EmbeddedDatabase.ofThisJvm().superuser("grid")) {
            change.setAutoCommit(false);
            execute(change, HELD, village);
            execute(change, END, clock.today(), village);
            CompletableFuture<Response> answer = CompletableFuture.supplyAsync(() -> request.apply(village));
            await().until(() -> answer.isDone() || waiting(watch) > 0);
            change.commit();
            return answer.join();
        }
    }

    private static void execute(Connection connection, String sql, Object... params) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < params.length; i++) {
                statement.setObject(i + 1, params[i]);
            }
            statement.execute();
        }
    }

    private static long waiting(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WAITING);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
