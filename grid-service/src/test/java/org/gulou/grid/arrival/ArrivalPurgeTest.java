package org.gulou.grid.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.arrival.Coming.ARRIVALS;
import static org.gulou.grid.arrival.Coming.act;
import static org.gulou.grid.arrival.Coming.handedOver;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ArrivalPurgeTest {

    private static final String PERSONAL = """
            SELECT num_nonnulls(name, document_type, document, document_index, phone, address, travel, remark, outcome,
                                resident_id) FROM arrival WHERE id = ?""";

    @Inject
    ArrivalPurge purge;

    @Inject
    SqlReader reader;

    @Test
    void whoItWasIsForgottenAndThatSomebodyCameStays() {
        // Given
        Response open = handedOver(Coming.to(Places.grid(), "UPPER"));
        Response arrival = handedOver(Coming.to(Places.grid(), "UPPER"));
        Response ended = act(arrival, "settle", Map.of("outcome", "UNREACHABLE", "note", "查无此人"));
        Instant later = Instant.parse("2999-01-01T00:00:00Z");
        assertThat(remove(Instant.EPOCH)).isZero();
        assertThat(personal(ended)).isPositive();
        // When
        int removed = remove(later);
        // Then
        assertThat(removed).isPositive();
        assertThat(remove(later)).isZero();
        assertThat(personal(ended)).isZero();
        assertThat(personal(open)).isPositive();
        Response left = county().get(ARRIVALS + "/" + ended.path("id"));
        left.then()
                .statusCode(200)
                .body("state", equalTo("UNREACHABLE"))
                .body("name", nullValue())
                .body("document", nullValue())
                .body("travelHistory", nullValue());
        assertThatProblem(
                        county().body(Map.of("purpose", "WELFARE")).post(ARRIVALS + "/" + ended.path("id") + "/reveal"))
                .hasCode(ArrivalError.ARRIVAL_PURGED);
        assertThatProblem(act(left, "assign", Map.of("gridCode", left.path("areaCode"))))
                .hasCode(ArrivalError.ARRIVAL_PURGED);
    }

    private int remove(Instant endedBefore) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> purge.remove(endedBefore, 10_000)));
    }

    private int personal(Response arrival) {
        UUID id = UUID.fromString(arrival.path("id"));
        return SystemScope.call(
                () -> reader.first(row -> row.getInt(1), PERSONAL, id).orElseThrow());
    }
}
