package org.gulou.grid.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.Strangers.somebody;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.testing.Merges;
import org.gulou.grid.testing.Places;
import org.gulou.grid.testing.Retirements;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class TipsFollowTest {

    private static final String TIPS = "/grid/v1/tips/";

    @Inject
    BusinessClock clock;

    @Test
    void openTipsFollowThePlaceTheyAreAboutAndTheOneThatFollowsThemUp() {
        // Given
        String township = Places.township();
        String staying = Places.made(township + "201", "甲村");
        String ending = Places.made(township + "202", "乙村");
        String grid = Places.made(ending + "005", "网格");
        Response assigned = given(grid);
        act(assigned, "assign", Map.of("areaCode", ending));
        Response settled = given(grid);
        act(settled, "settle", Map.of("outcome", "UNFOUNDED"));
        // When
        Merges.of(clock.today(), staying, ending);
        // Then
        county().get(TIPS + assigned.path("id"))
                .then()
                .body("areaCode", equalTo(staying + "005"))
                .body("assignedCode", equalTo(staying));
        county().get(TIPS + settled.path("id")).then().body("areaCode", equalTo(grid));
    }

    @Test
    void openTipsOfAPlaceThatIsNoMoreAreLeftToThePlaceAbove() {
        // Given
        String village = Places.village();
        String retired = Places.made(village + "002", "空网格");
        Response assigned = given(retired);
        act(assigned, "assign", Map.of("areaCode", retired));
        Response about = given(village);
        // When
        Retirements.of(clock.today(), retired);
        // Then
        county().get(TIPS + assigned.path("id"))
                .then()
                .body("areaCode", equalTo(village))
                .body("assignedCode", equalTo(village));
        county().get(TIPS + about.path("id"))
                .then()
                .body("areaCode", equalTo(village))
                .body("version", equalTo(0));
    }

    private static Response given(String areaCode) {
        Response receipt = somebody()
                .body(Map.of("areaCode", areaCode, "category", "UNREPORTED_ARRIVAL", "text", "三楼有人刚从外省回来"))
                .post("/grid/v1/tips");
        assertThat(receipt.statusCode()).as(receipt.asString()).isEqualTo(201);
        return county().get(TIPS + receipt.path("id"));
    }

    private static void act(Response tip, String verb, Map<String, ?> body) {
        county().header("If-Match", tip.header("ETag"))
                .body(body)
                .post(TIPS + tip.path("id") + "/" + verb)
                .then()
                .statusCode(200);
    }
}
