package org.gulou.report.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.report.testing.Callers;
import org.gulou.report.testing.Daily;
import org.gulou.report.testing.Directory;
import org.gulou.report.testing.Told;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class DerivedFiguresTest {

    private static final String DAY = "2026-11-20";
    private static final String IN_THE_WINDOW = "2026-11-20T06:59:59Z";
    private static final String AT_THE_CUT_OFF = "2026-11-20T07:00:00Z";

    @Inject
    EntityManager entities;

    private final String township = Directory.township();

    @Test
    void whatTheSystemHasCountedStandsBesideWhatIsReported() {
        // Given
        Daily.draft(township, DAY, Daily.with("G01", 3)).then().statusCode(201);
        // When
        inspected(IN_THE_WINDOW);
        inspected(AT_THE_CUT_OFF);
        // Then
        await().untilAsserted(() -> Callers.officer(township)
                .get(Daily.path(township, DAY))
                .then()
                .body("derived.G01", equalTo(1))
                .body("differences", hasSize(1))
                .body("differences[0].code", equalTo("G01"))
                .body("differences[0].reported", equalTo(3))
                .body("differences[0].derived", equalTo(1))
                .body("differences[0].explanation", nullValue()));
        // When
        String tag = Callers.officer(township).get(Daily.path(township, DAY)).header("ETag");
        // Then
        Callers.officer(township)
                .header("If-Match", tag)
                .body(Map.of("values", Daily.with("G01", 3), "explanations", Map.of("G01", "含纸质检查两次")))
                .put(Daily.path(township, DAY))
                .then()
                .body("differences[0].explanation", equalTo("含纸质检查两次"));
    }

    @Test
    void whereTheSystemHasSeenNothingItClaimsNothing() {
        Daily.draft(township, DAY, Daily.quiet())
                .then()
                .body("derived", nullValue())
                .body("differences", nullValue());
    }

    @Test
    void aFindingThatWasWithdrawnNeverWasOne() {
        // Given
        Daily.draft(township, DAY, Daily.quiet()).then().statusCode(201);
        String kept = opened();
        String withdrawn = opened();
        // When
        closed(withdrawn, true);
        closed(kept, false);
        // Then
        await().untilAsserted(() ->
                Callers.officer(township).get(Daily.path(township, DAY)).then().body("derived.G05", equalTo(1)));
        assertThat(rows(withdrawn)).isZero();
    }

    private String opened() {
        String id = UUID.randomUUID().toString();
        Told.event("inspection", "finding", "FindingOpened", id, 1, """
                {"id": "%s", "areaCode": "%s201", "itemCode": "K13", "severity": "MINOR"}
                """.formatted(id, township));
        return id;
    }

    private void closed(String id, boolean withdrawn) {
        Told.event(
                "inspection", "finding", "FindingClosed", id, 2, """
                {"id": "%s", "areaCode": "%s201", "fixedOnSpot": false, "closedAt": "%s", "withdrawn": %s}
                """.formatted(id, township, IN_THE_WINDOW, withdrawn));
    }

    private long rows(String id) {
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM source_finding WHERE id = :id")
                        .setParameter("id", UUID.fromString(id))
                        .getSingleResult())
                .longValue();
    }

    private void inspected(String at) {
        String id = UUID.randomUUID().toString();
        Told.event("inspection", "inspection", "InspectionSubmitted", id, 1, """
                {"id": "%s", "siteId": "%s", "areaCode": "%s201", "kind": "ROUTINE", "result": "PASS", "score": 100,
                 "faults": 0, "criticalFaults": 0, "submittedAt": "%s", "version": 1}
                """.formatted(
                        id, UUID.randomUUID(), township, at));
    }
}
