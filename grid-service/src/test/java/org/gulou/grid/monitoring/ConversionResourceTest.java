package org.gulou.grid.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.monitoring.MonitoringRequests.EIGHTH;
import static org.gulou.grid.monitoring.MonitoringRequests.MONITORINGS;
import static org.gulou.grid.monitoring.MonitoringRequests.NINTH;
import static org.gulou.grid.monitoring.MonitoringRequests.NINTH_SECONDARY;
import static org.gulou.grid.monitoring.MonitoringRequests.episode;
import static org.gulou.grid.monitoring.MonitoringRequests.startedIn;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ConversionResourceTest {

    private static final String CONVERSIONS = "/grid/v1/monitoring-conversions";

    @Inject
    MovableClock clock;

    @Inject
    DataSource database;

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void allEpisodesOfAnAreaAreConvertedBySignature() {
        // Given
        String grid = Places.gridApart();
        String elsewhere = startedIn(Places.gridApart(), EIGHTH).path("id");
        List<UUID> episodes = Stream.of(startedIn(grid, EIGHTH), startedIn(grid, EIGHTH))
                .map(started -> UUID.fromString(started.path("id")))
                .sorted()
                .toList();
        startedIn(grid, NINTH);
        // When
        Response signed = county().body(conversion(grid, 2)).post(CONVERSIONS);
        // Then
        signed.then()
                .statusCode(201)
                .body("episodes", equalTo(2))
                .body("ended", equalTo(0))
                .body("signedBy", equalTo("county"))
                .body("digest", equalTo(HexFormat.of().formatHex(Conversion.digest(episodes))));
        county().get(MONITORINGS + "?area=" + grid)
                .then()
                .body("items", hasSize(3))
                .body("items.edition", everyItem(equalTo("9")));
        assertThat((String) county().get(MONITORINGS + "/" + elsewhere).path("edition"))
                .isEqualTo("8");
        county().get(signed.header("Location")).then().statusCode(200).body("basis", equalTo("综发〔2022〕71号"));
        county().get(CONVERSIONS + "?area=" + grid).then().body("items.id", hasItem((String) signed.path("id")));
    }

    @Test
    void theSignatureIsForTheNumberThereIs() {
        // Given
        String grid = Places.gridApart();
        startedIn(grid, EIGHTH);
        // When
        Response refused = county().body(conversion(grid, 2)).post(CONVERSIONS);
        // Then
        assertThatProblem(refused).hasCode(MonitoringError.CONVERSION_OUTDATED).hasFact("episodes", 1);
        county().get(MONITORINGS + "?area=" + grid).then().body("items.edition", everyItem(equalTo("8")));
    }

    @Test
    void oneWhoseTimePassedUnseenEndsByItsOwnEditionAndTheOthersAreConverted() throws SQLException {
        // Given
        String grid = Places.gridApart();
        Map<String, Object> lastDay = episode(People.registeredIn(grid).path("id"), EIGHTH);
        lastDay.put("startedOn", clock.today().minusDays(20).toString());
        String passed = county().body(lastDay).post(MONITORINGS).path("id");
        String underWay = startedIn(grid, EIGHTH).path("id");
        nobodyLooksAt(passed);
        clock.set(clock.today().plusDays(1), LocalTime.of(0, 1));
        county().get(MONITORINGS + "/" + passed).then().body("state", equalTo("ACTIVE"));
        // When
        Response signed = county().body(conversion(grid, 2)).post(CONVERSIONS);
        // Then
        signed.then().statusCode(201).body("episodes", equalTo(2)).body("ended", equalTo(1));
        county().get(MONITORINGS + "/" + passed)
                .then()
                .body("state", equalTo("ENDED"))
                .body("edition", equalTo("8"));
        county().get(MONITORINGS + "/" + underWay)
                .then()
                .body("state", equalTo("ACTIVE"))
                .body("edition", equalTo("9"));
    }

    @Test
    void nothingIsSignedForAnEditionBeforeItIsInForce() {
        // Given
        String grid = Places.gridApart();
        startedIn(grid, EIGHTH);
        Map<String, Object> early = conversion(grid, 1);
        early.put("protocolId", MonitoringRequests.published(clock.today().plusDays(1)));
        // When, then
        assertThatProblem(county().body(early).post(CONVERSIONS)).hasViolation("/protocolId", "PROTOCOL_NOT_IN_FORCE");
    }

    @Test
    void everyFaultIsNamed() {
        // Given
        String grid = Places.gridApart();
        Map<String, Object> bad = conversion(grid, 0);
        bad.put("protocolId", NINTH_SECONDARY);
        bad.put("basis", "");
        // When, then
        assertThatProblem(county().body(bad).post(CONVERSIONS))
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolationsAt("/episodes", "/basis", "/protocolId");
        bad.put("fromProtocolId", UUID.randomUUID().toString());
        bad.put("protocolId", null);
        assertThatProblem(county().body(bad).post(CONVERSIONS))
                .hasViolation("/fromProtocolId", "UNKNOWN_PROTOCOL")
                .hasViolation("/protocolId", "REQUIRED");
    }

    @Test
    void onlyTheCountySignsAndOnlyForItself() {
        assertThatProblem(as("guyi", Roles.TOWNSHIP_OFFICER, "450226")
                        .body(conversion("450226", 1))
                        .post(CONVERSIONS))
                .hasCode(CommonError.FORBIDDEN);
        assertThatProblem(county().body(conversion("450227", 1)).post(CONVERSIONS))
                .hasCode(CommonError.NOT_FOUND);
        assertThatProblem(county().get(CONVERSIONS + "/" + UUID.randomUUID())).hasCode(CommonError.NOT_FOUND);
    }

    // As while the service is down.
    private void nobodyLooksAt(String episode) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement withdrawn = connection.prepareStatement("DELETE FROM timer WHERE subject = ?")) {
            withdrawn.setString(1, episode);
            assertThat(withdrawn.executeUpdate()).isEqualTo(1);
        }
    }

    private static Map<String, Object> conversion(String area, int episodes) {
        Map<String, Object> request = new HashMap<>();
        request.put("areaCode", area);
        request.put("fromProtocolId", EIGHTH);
        request.put("protocolId", NINTH);
        request.put("episodes", episodes);
        request.put("basis", "综发〔2022〕71号");
        return request;
    }
}
