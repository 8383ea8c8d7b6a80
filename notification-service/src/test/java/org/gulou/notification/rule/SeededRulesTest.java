package org.gulou.notification.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.notification.testing.Happenings.rectification;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.notification.testing.Callers;
import org.gulou.notification.testing.Directory;
import org.gulou.notification.testing.Happenings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class SeededRulesTest {

    @Inject
    Happenings happenings;

    @Inject
    RuleCheck check;

    @Test
    void issuingARectificationTellsTheFourWhoAnswerForTheSite() {
        // Given
        Post post = new Post();
        UUID rectification = UUID.randomUUID();
        // When
        happenings.happen("RectificationIssued", rectification(rectification, post.site, post.village, 0));
        // Then
        for (String user : List.of(post.manager, post.villageCadre, post.townshipCadre, post.principal)) {
            Callers.user(user)
                    .get("/notification/v1/notifications?unread=true")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].subject.type", equalTo("RECTIFICATION"))
                    .body("items[0].subject.id", equalTo(rectification.toString()))
                    .body("items[0].subject.areaCode", equalTo(post.village))
                    .body("items[0].severity", equalTo("WARNING"))
                    .body("items[0].title", equalTo("整改通知书 Z-2026-0001：测试小学"))
                    .body("items[0].step", equalTo(0))
                    .body("items[0].createdAt", notNullValue());
        }
    }

    @Test
    void servingOneWithACriticalFaultCallsThePrincipal() {
        // Given
        Post post = new Post();
        UUID rectification = UUID.randomUUID();
        // When
        happenings.happen("RectificationServed", rectification(rectification, post.site, post.village, 1));
        // Then
        JsonPath inbox = Callers.user(post.principal)
                .get("/notification/v1/notifications")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].severity", equalTo("URGENT"))
                .extract()
                .jsonPath();
        Instant created = instant(inbox, "items[0].createdAt");
        assertThat(instant(inbox, "items[0].acknowledgeBy")).isEqualTo(created.plus(Duration.ofMinutes(5)));
        Callers.county()
                .get("/notification/v1/calls?open=true&area=" + post.township)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].subject.id", equalTo(rectification.toString()))
                .body("items[0].called[0].userId", equalTo(post.principal))
                .body("items[0].called[0].channel", equalTo("INBOX"));
    }

    @Test
    void servingOneWithoutACriticalFaultCallsNobody() {
        // Given
        Post post = new Post();
        // When
        happenings.happen("RectificationServed", rectification(UUID.randomUUID(), post.site, post.village, 0));
        // Then
        Callers.user(post.principal)
                .get("/notification/v1/notifications")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void anOverdueArrivalIsToldToTheVillageTheTownshipAndItsPrincipal() {
        // Given
        Post post = new Post();
        UUID arrival = UUID.randomUUID();
        // When
        happenings.happen(
                "ArrivalOverdue",
                Map.of(
                        "id",
                        arrival,
                        "areaCode",
                        post.village,
                        "source",
                        "SELF",
                        "state",
                        "DECLARED",
                        "dueAt",
                        "2026-11-25T08:30:00Z",
                        "version",
                        1));
        // Then
        for (String user : List.of(post.villageCadre, post.townshipCadre, post.principal)) {
            Callers.user(user)
                    .get("/notification/v1/notifications?unread=true")
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].subject.type", equalTo("ARRIVAL"))
                    .body("items[0].subject.id", equalTo(arrival.toString()))
                    .body("items[0].body", containsString("2026-11-25 16:30"));
        }
    }

    @Test
    void whoIsOverdueInACampaignIsToldToTheVillageOnceAnArea() {
        // Given
        Post post = new Post();
        UUID campaign = UUID.randomUUID();
        // When
        happenings.happen(
                "TargetsOverdue",
                Map.of("campaignId", campaign, "areaCode", post.village, "roundNo", 2, "count", 17, "version", 1));
        // Then
        Callers.user(post.villageCadre)
                .get("/notification/v1/notifications?unread=true")
                .then()
                .body("items", hasSize(1))
                .body("items[0].subject.type", equalTo("CAMPAIGN"))
                .body("items[0].subject.id", equalTo(campaign.toString()))
                .body("items[0].body", containsString("17"));
        Callers.user(post.principal)
                .get("/notification/v1/notifications")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void anOverdueTipIsToldToTheTownshipThatHasItAndNotToTheVillage() {
        // Given
        Post post = new Post();
        // When
        happenings.happen(
                "TipOverdue",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "areaCode",
                        post.township,
                        "category",
                        "MISCONDUCT",
                        "state",
                        "ASSIGNED",
                        "dueAt",
                        "2026-11-25T08:30:00Z",
                        "version",
                        2));
        // Then
        Callers.user(post.townshipCadre)
                .get("/notification/v1/notifications")
                .then()
                .body("items", hasSize(1))
                .body("items[0].subject.type", equalTo("TIP"));
        Callers.user(post.villageCadre)
                .get("/notification/v1/notifications")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aMissedCheckTellsThoseWhoAnswerForTheGrid() {
        // Given
        Post post = new Post();
        String grid = post.village + "001";
        Directory.holds("worker-" + grid, "GRID_WORKER", grid);
        UUID episode = UUID.randomUUID();
        // When
        happenings.happen(
                "CheckMissed",
                Map.of(
                        "id",
                        episode.toString(),
                        "areaCode",
                        grid,
                        "dueAt",
                        "2026-11-25T04:00:00Z",
                        "n",
                        3,
                        "version",
                        3));
        // Then
        for (String user : List.of("worker-" + grid, post.villageCadre)) {
            Callers.user(user)
                    .get("/notification/v1/notifications?unread=true")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].subject.type", equalTo("MONITORING"))
                    .body("items[0].subject.id", equalTo(episode.toString()))
                    .body("items[0].severity", equalTo("WARNING"));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySeededRuleHasNoFault(DefineRule rule) {
        assertThat(check.faults(rule).list()).isEmpty();
    }

    static List<DefineRule> seeds() {
        return RuleSeeds.seeds();
    }

    private static Instant instant(JsonPath json, String path) {
        return OffsetDateTime.parse(json.getString(path)).toInstant();
    }

    /** A school in a village, with everybody in their post. */
    static final class Post {
        final String village = Directory.village();
        final String township = village.substring(0, 9);
        final UUID site = Directory.site("测试小学", village);
        final String manager = "manager-" + village;
        final String villageCadre = "village-" + village;
        final String townshipCadre = "cadre-" + township;
        final String principal = "principal-" + township;

        Post() {
            Directory.manages(manager, site, village);
            Directory.holds(villageCadre, "VILLAGE_CADRE", village);
            Directory.holds(townshipCadre, "TOWNSHIP_CADRE", township);
            Directory.holds(principal, "PRINCIPAL", township);
        }
    }
}
