package org.gulou.grid.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.testing.DutyRequests;
import org.gulou.grid.testing.Places;
import org.gulou.grid.testing.Splits;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class OrganizationsFollowTest {

    private static final String ORGANIZATIONS = "/grid/v1/organizations";

    @Inject
    BusinessClock clock;

    @Test
    void anOrganisationOfAVillageThatIsSplitBelongsToWhatEnclosesTheNewOnesWithItsHead() {
        // Given
        String township = Places.township();
        String village = Places.made(township + "201", "大村");
        String grid = Places.made(village + "001", "网格");
        String ending = of(village);
        String staying = of(Places.made(township + "202", "邻村"));
        Map<String, Object> head = new HashMap<>(DutyRequests.duty(ending, "ORG_HEAD", "head-" + township));
        head.put("subjectType", "ORGANIZATION");
        Response duty = county().body(head).post("/grid/v1/duties");
        assertThat(duty.statusCode()).as(duty.asString()).isEqualTo(201);
        // When
        Splits.asked(
                        clock.today(),
                        village,
                        Splits.made(township + "204", "东村", grid),
                        Splits.made(township + "205", "西村"))
                .then()
                .statusCode(201);
        // Then
        county().get(ORGANIZATIONS + "/" + ending).then().body("areaCode", equalTo(township));
        county().get(ORGANIZATIONS + "/" + staying).then().body("areaCode", equalTo(township + "202"));
        county().get("/grid/v1/duties/" + duty.path("id")).then().body("areaCode", equalTo(township));
    }

    private static String of(String village) {
        String code = "CLINIC-" + village;
        Response answer = county().body(Map.of(
                        "code", code,
                        "nameZh", "村卫生室",
                        "nameEn", "Village clinic",
                        "kind", "WORK_GROUP",
                        "areaCode", village))
                .post(ORGANIZATIONS);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return code;
    }
}
