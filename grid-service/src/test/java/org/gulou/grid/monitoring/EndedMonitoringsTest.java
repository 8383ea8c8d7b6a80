package org.gulou.grid.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.monitoring.MonitoringRequests.MONITORINGS;
import static org.gulou.grid.monitoring.MonitoringRequests.NINTH;
import static org.gulou.grid.monitoring.MonitoringRequests.act;
import static org.gulou.grid.monitoring.MonitoringRequests.check;
import static org.gulou.grid.monitoring.MonitoringRequests.startedIn;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class EndedMonitoringsTest {

    private static final int ALL = 100_000;

    @Inject
    EndedMonitorings purge;

    @Inject
    BusinessClock clock;

    @Test
    void whatWasFoundGoesAndThatItWasCheckedStays() {
        // Given
        String running = checkedIn(Places.grid());
        String ended = checkedIn(Places.grid());
        act(ended, "extend", Map.of("days", 1, "reason", "待复核")).then().statusCode(200);
        act(ended, "release", Map.of("reason", "排除密接")).then().statusCode(200);
        List<String> states = county().get(MONITORINGS + "/" + ended).path("checks.state");
        // When
        int removed = remove(clock.instant());
        int again = remove(clock.instant());
        // Then
        assertThat(removed).isPositive();
        assertThat(again).isZero();
        county().get(MONITORINGS + "/" + ended)
                .then()
                .body("state", equalTo("RELEASED"))
                .body("releaseReason", nullValue())
                .body("extensions.days", contains(1))
                .body("extensions.reason", contains(nullValue()))
                .body("checks.state", equalTo(states))
                .body("checks.temperature", contains(nullValue()));
        county().get(MONITORINGS + "/" + running).then().body("checks.temperature", contains(notNullValue()));
    }

    @Test
    void whatEndedLaterIsKept() {
        // Given
        Instant before = clock.instant();
        String ended = checkedIn(Places.grid());
        act(ended, "release", Map.of("reason", "排除密接")).then().statusCode(200);
        // When
        remove(before);
        // Then
        county().get(MONITORINGS + "/" + ended).then().body("releaseReason", equalTo("排除密接"));
    }

    private int remove(Instant endedBefore) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> purge.remove(endedBefore, ALL)));
    }

    private static String checkedIn(String grid) {
        String id = startedIn(grid, NINTH).path("id");
        county().body(check(37.8))
                .post(MONITORINGS + "/" + id + "/checks")
                .then()
                .statusCode(201);
        return id;
    }
}
