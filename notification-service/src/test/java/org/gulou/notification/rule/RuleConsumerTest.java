package org.gulou.notification.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.notification.testing.Happenings.rectification;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.notification.testing.Broker;
import org.gulou.notification.testing.Callers;
import org.gulou.notification.testing.Directory;
import org.gulou.notification.testing.Happenings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RuleConsumerTest {

    private static final String NOTIFICATIONS = "/notification/v1/notifications";

    @Inject
    Happenings happenings;

    @Test
    void anEventSentTwiceTellsOnceAndSaysSo() {
        // Given
        String township = Directory.township();
        String cadre = "cadre-" + township;
        Directory.holds(cadre, "TOWNSHIP_CADRE", township);
        UUID rectification = UUID.randomUUID();
        Map<String, Object> payload = rectification(rectification, null, township, 0);
        try (AwaitEvents told = AwaitEvents.on("gulou.notification.notification.v1")) {
            // When
            Broker.publish("inspection", "rectification", "RectificationOverdue", payload, 2);
            Broker.publish(
                    "inspection",
                    "rectification",
                    "RectificationRejected",
                    rectification(rectification, null, township, 0),
                    1);
            // Then: the second kind came last, so that by now the first has been seen twice
            await().untilAsserted(() -> Callers.user(cadre)
                    .get(NOTIFICATIONS + "?sort=createdAt")
                    .then()
                    .body("items", hasSize(2))
                    .body("items[0].title", equalTo("整改逾期：—")));
            ReceivedEvent created = told.one(e -> e.is("NotificationCreated")
                    && e.data().path("userId").asText().equals(cadre)
                    && e.data().path("ruleCode").asText().equals("RECTIFICATION_OVERDUE"));
            assertThat(created.data().path("subjectId").asText()).isEqualTo(rectification.toString());
        }
    }

    @Test
    void aNewTableIsToldToWhoeverAnswersForEachUnit() {
        // Given
        String county = Directory.county();
        String one = Directory.townshipOf(county);
        String other = Directory.townshipOf(county);
        Directory.holds("cadre-" + one, "TOWNSHIP_CADRE", one);
        Directory.holds("cadre-" + other, "TOWNSHIP_CADRE", other);
        // When
        happenings.happen(
                "CollectionOpened",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "templateCode",
                        "A-1",
                        "period",
                        "A-1",
                        "unitCodes",
                        List.of(one, other),
                        "areaCode",
                        county,
                        "dueAt",
                        "2026-11-24T09:00:00Z"));
        // Then
        for (String township : List.of(one, other)) {
            Callers.user("cadre-" + township)
                    .get(NOTIFICATIONS)
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].subject.type", equalTo("COLLECTION"));
        }
    }

    @Test
    void anEscalationTellsTheDutyHoldersItNames() {
        // Given
        String township = Directory.township();
        UUID rectification = UUID.randomUUID();
        // When
        happenings.happen(
                "EscalationRaised",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "subjectType",
                        "RECTIFICATION",
                        "subjectId",
                        rectification,
                        "areaCode",
                        township,
                        "step",
                        "REMINDER",
                        "dutyHolders",
                        List.of(Map.of(
                                "dutyId", UUID.randomUUID(), "role", "VILLAGE_CADRE", "userId", "v-" + township))));
        // Then
        Callers.user("v-" + township)
                .get(NOTIFICATIONS)
                .then()
                .body("items", hasSize(1))
                .body("items[0].subject.type", equalTo("RECTIFICATION"))
                .body("items[0].subject.id", equalTo(rectification.toString()));
    }

    @Test
    void onlyAFailedInspectionIsAnAlert() {
        // Given
        String township = Directory.township();
        Directory.holds("cadre-" + township, "TOWNSHIP_CADRE", township);
        // When
        for (String result : List.of("PASS", "CONDITIONAL", "FAIL")) {
            happenings.happen(
                    "InspectionSubmitted",
                    Map.of("id", UUID.randomUUID(), "areaCode", township, "result", result, "score", 70.59));
        }
        // Then
        Callers.user("cadre-" + township).get(NOTIFICATIONS).then().body("items", hasSize(1));
    }

    @Test
    void aVacantPostIsStoodInForByTheNextOneUpAndTheMessageSaysSo() {
        // Given
        String township = Directory.township();
        String principal = "principal-" + township;
        Directory.holds(principal, "PRINCIPAL", township);
        // When
        happenings.happen(
                "ObligationReminded",
                Map.of(
                        "id", UUID.randomUUID(),
                        "templateCode", "DAILY",
                        "unitKind", "AREA",
                        "unitCode", township,
                        "areaCode", township,
                        "period", "2026-11-24",
                        "dueAt", "2026-11-24T08:00:00Z",
                        "state", "PENDING"));
        // Then
        Callers.user(principal)
                .get(NOTIFICATIONS)
                .then()
                .body("items", hasSize(1))
                .body("items[0].body", containsString("本应通知乡镇干部"))
                .body("items[0].body", containsString("2026-11-24 16:00"));
    }
}
