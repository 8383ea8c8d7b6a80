package org.gulou.grid.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.grid.testing.Callers.county;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.testing.Merges;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

/** Places are held first, then people by their ids, then households: whoever takes them so never waits in a ring. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class LockOrderTest {

    private static final String RESIDENT = "SELECT id FROM resident WHERE id = ? FOR UPDATE";
    private static final String HOUSEHOLD = "SELECT id FROM household WHERE id = ? FOR UPDATE";
    private static final String WAITING =
            "SELECT 1 FROM pg_locks WHERE NOT granted AND CAST(? AS integer) = ANY (pg_blocking_pids(pid))";

    @Inject
    SqlReader reader;

    @Inject
    BusinessClock clock;

    @Test
    void whatChangesPlacesHoldsNoHouseholdWhileItWaitsForSomebody() {
        // Given
        String township = Places.township();
        String staying = Places.made(township + "201", "甲村");
        String ending = Places.made(township + "202", "乙村");
        Response head = People.registeredIn(Places.made(ending + "001", "网格"));
        // When
        Response change = between(
                RESIDENT,
                head.path("id"),
                () -> Merges.of(clock.today(), staying, ending),
                HOUSEHOLD,
                head.path("householdId"));
        // Then
        assertThat(change.statusCode()).isEqualTo(201);
    }

    @Test
    void whatTakesAMergeBackHoldsTheTwoEntriesInTheOrderOfTheirIds() {
        // Given
        String grid = Places.grid();
        Response duplicate = People.registeredIn(grid);
        Response survivor = People.registeredIn(grid);
        String path = survivor.header("Location");
        Response merged = county().header("If-Match", survivor.header("ETag"))
                .body(Map.of("duplicateId", duplicate.path("id")))
                .post(path + "/merge");
        // When
        Response undone = between(
                RESIDENT,
                duplicate.path("id"),
                () -> county().header("If-Match", merged.header("ETag")).post(path + "/unmerge"),
                RESIDENT,
                survivor.path("id"));
        // Then
        assertThat(undone.statusCode()).as(undone.asString()).isEqualTo(200);
    }

    /** The answer to a request that came in while somebody else held the first row, and waited for it while they took the second. */
    private Response between(String first, String id, Supplier<Response> request, String second, String other) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> {
                    hold(first, id);
                    int me = reader.first(row -> row.getInt(1), "SELECT pg_backend_pid()")
                            .orElseThrow();
                    CompletableFuture<Response> answer = CompletableFuture.supplyAsync(request);
                    await().until(() -> reader.first(row -> true, WAITING, me).isPresent());
                    hold(second, other);
                    return answer;
                }))
                .join();
    }

    private void hold(String row, String id) {
        assertThat(reader.first(found -> true, row, UUID.fromString(id))).isPresent();
    }
}
