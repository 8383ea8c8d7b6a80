package org.gulou.grid.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.arrival.Coming.ARRIVALS;
import static org.gulou.grid.arrival.Coming.handedOver;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.riskarea.RiskLevel;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RiskReviewTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void whoLeftAPlaceBeforeItWasListedIsFoundWhenItIs() {
        // Given
        String area = "330102107";
        LocalDate today = clock.today();
        Response arrival = handedOver(Coming.from(
                Coming.to(Places.grid(), "STATION"),
                area,
                today.minusDays(4).toString(),
                today.minusDays(2).toString()));
        arrival.then().body("riskLevel", nullValue());
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.arrival.v1")) {
            // When
            Response listed = listed(area, "MEDIUM", today.minusDays(5));
            // Then
            listed.then().statusCode(201);
            ArrivalRiskFound told =
                    events.one("ArrivalRiskFound", arrival.path("id")).as(ArrivalRiskFound.class);
            assertThat(told.riskLevel()).isEqualTo(RiskLevel.MEDIUM);
            assertThat(told.version()).isEqualTo(1);
            county().get(ARRIVALS + "/" + arrival.path("id"))
                    .then()
                    .body("riskLevel", equalTo("MEDIUM"))
                    .body("riskMatches.riskAreaId", contains(listed.<String>path("id")));
        }
    }

    @Test
    void aRiskFoundLaterShortensTheClockAndTheDelayIsToldByIt() {
        // Given
        String area = "330102108";
        LocalDate today = clock.today();
        Response arrival = handedOver(Coming.from(
                Coming.to(Places.grid(), "STATION"),
                area,
                today.minusDays(3).toString(),
                today.minusDays(2).toString()));
        OffsetDateTime before = OffsetDateTime.parse(
                county().get(ARRIVALS + "/" + arrival.path("id")).path("dueAt"));
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.arrival.v1")) {
            // When
            listed(area, "HIGH", today.minusDays(5)).then().statusCode(201);
            // Then
            ArrivalRiskFound told =
                    events.one("ArrivalRiskFound", arrival.path("id")).as(ArrivalRiskFound.class);
            assertThat(told.dueAt())
                    .isBetween(
                            before.toInstant().minus(Duration.ofHours(24)),
                            clock.instant().plus(Duration.ofHours(24)));
            clock.set(told.dueAt());
            events.one("ArrivalOverdue", arrival.path("id"));
        }
    }

    private static Response listed(String area, String level, LocalDate from) {
        return county().body(Map.of("areaCode", area, "level", level, "from", from.toString(), "source", "公告"))
                .post("/grid/v1/risk-areas");
    }
}
