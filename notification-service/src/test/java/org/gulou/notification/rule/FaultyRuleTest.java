package org.gulou.notification.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gulou.notification.testing.Happenings.event;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.work.Faults;
import org.gulou.notification.testing.Callers;
import org.gulou.notification.testing.Directory;
import org.gulou.notification.testing.Happenings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class FaultyRuleTest {

    private static final String RULES = "/notification/v1/rules";
    private static final String NOTIFICATIONS = "/notification/v1/notifications";

    /** No text of the database may hold it, though JSON may: a rule that repeats it to its reader cannot be applied. */
    private static final String UNSTORABLE = "ROUTINE\u0000";

    @Inject
    Happenings happenings;

    private String code;
    private String rule;

    @BeforeEach
    void aRuleThatRepeatsTheKindOfAnInspection() {
        code = "AAA_FAULTY_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Map<String, Object> said = Map.of("title", "{kind}", "body", "{kind}");
        Response made = Callers.county()
                .body(Map.of(
                        "code",
                        code,
                        "eventType",
                        "InspectionSubmitted",
                        "subject",
                        Map.of("type", "INSPECTION", "id", "{id}"),
                        "severity",
                        "INFO",
                        "recipients",
                        List.of(Map.of("kind", "ROLE", "role", "TOWNSHIP_CADRE")),
                        "templates",
                        Map.of("zh-CN", said, "en", said)))
                .post(RULES);
        made.then().statusCode(201);
        rule = RULES + "/" + made.path("id");
    }

    @AfterEach
    void itAppliesNoMore() {
        Callers.county()
                .header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body("{\"enabled\": false}")
                .patch(rule)
                .then()
                .statusCode(200);
    }

    @Test
    void aRuleThatCannotBeAppliedTakesNoOtherOfTheEventWithItAndSaysSoOnce() {
        // Given
        String township = township();
        ReceivedEvent failed = event("InspectionSubmitted", inspection(township, "FAIL"), 1);
        try (LogLines log = LogLines.of(RuleConsumer.class)) {
            // When
            happenings.happenInVain("rules", failed);
            happenings.happen("rules", failed);
            // Then
            toldOnce(township);
            assertThat(log.lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .contains(code, failed.id().toString(), "22021")
                            .doesNotContain("ROUTINE", township));
        }
    }

    @Test
    void anEventThatComesAgainTellsNobodyTwice() {
        // Given
        String township = township();
        ReceivedEvent failed = event("InspectionSubmitted", inspection(township, "FAIL"), 1);
        // When
        happenings.happenInVain("rules", failed);
        happenings.happenInVain("rules", failed);
        happenings.happen("rules", failed);
        // Then
        toldOnce(township);
    }

    @Test
    void anEventWithNobodyToldIsPutAsideForGood() {
        // Given
        Map<String, Object> passed = inspection(township(), "PASS");
        // When, then
        assertThatThrownBy(() -> happenings.happen("InspectionSubmitted", passed))
                .matches(fault -> !Faults.mayPass(fault))
                .extracting(Faults::describe)
                .asString()
                .contains("22021");
    }

    private static void toldOnce(String township) {
        Callers.user("cadre-" + township)
                .get(NOTIFICATIONS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].severity", equalTo("WARNING"));
    }

    private static String township() {
        String township = Directory.township();
        Directory.holds("cadre-" + township, "TOWNSHIP_CADRE", township);
        return township;
    }

    private static Map<String, Object> inspection(String area, String result) {
        return Map.of("id", UUID.randomUUID(), "areaCode", area, "result", result, "score", 70.59, "kind", UNSTORABLE);
    }
}
