package org.gulou.grid.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.DutyRequests.duty;
import static org.gulou.grid.testing.DutyRequests.given;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class DutiesImportTest {

    private static final String HEADER = "subjectCode,subjectType,role,name,phone,userId,since\n";

    @Test
    void dutiesOfAFileAreHeld() {
        // Given
        String grid = Places.gridApart();
        // When
        Response view = done(
                Callers::county,
                "kind=DUTIES",
                HEADER + grid + ",,GRID_WORKER,石测试,13900000001,worker-" + grid + ",2026-11-01\n" + grid
                        + ",AREA,GRID_LEADER,杨测试,+8613900000002,leader-" + grid + ",\n");
        // Then
        view.then().body("state", equalTo("DONE")).body("rows.created", equalTo(2));
        as("worker-" + grid, Roles.GRID_WORKER).get("/grid/v1/me").then().body("areas", contains(grid));
        county().get("/grid/v1/duties?area=" + grid + "&role=GRID_LEADER")
                .then()
                .body("items.person.name", contains("杨测试"))
                .body("items.person.phone", contains("139****0002"));
    }

    @Test
    void theSameHolderAgainIsTheSameDuty() {
        // Given
        String grid = Places.gridApart();
        String duty = given(grid, "GRID_WORKER", "worker-" + grid).path("id");
        String csv = HEADER + grid + ",,GRID_WORKER,石新名,13900000009,worker-" + grid + ",\n";
        Response skipped = done(Callers::county, "kind=DUTIES", csv);
        // When
        Response updated = done(Callers::county, "kind=DUTIES&onDuplicate=UPDATE", csv);
        // Then
        skipped.then().body("rows.unchanged", equalTo(1));
        updated.then().body("rows.updated", equalTo(1));
        county().get("/grid/v1/duties/" + duty)
                .then()
                .body("person.name", equalTo("石新名"))
                .body("person.phone", equalTo("139****0009"));
    }

    @Test
    void aPostIsNotHandedOverByAFile() {
        // Given
        String township = Places.township();
        given(township, "PRINCIPAL", "first-" + township);
        // When
        Response view = done(
                Callers::county,
                "kind=DUTIES",
                HEADER + township + ",,PRINCIPAL,杨测试,13900000002,second-" + township + ",\n");
        // Then
        view.then().body("rows.rejected", equalTo(1));
        errors(view).then().body("items[0].violations.code", contains("POST_ALREADY_HELD"));
    }

    @Test
    void aTimeThatSomebodyHadIsTakenInADryRunAsInTheRealOne() {
        // Given
        String township = Places.township();
        Map<String, Object> past = duty(township, "PRINCIPAL", "first-" + township);
        past.put("since", "2026-01-01T00:00:00+08:00");
        past.put("until", "2026-06-01T00:00:00+08:00");
        county().body(past).post("/grid/v1/duties").then().statusCode(201);
        Map<String, Object> own = duty(township, "TOWNSHIP_CADRE", "cadre-" + township);
        own.put("since", "2026-01-01T00:00:00+08:00");
        own.put("until", "2026-06-01T00:00:00+08:00");
        county().body(own).post("/grid/v1/duties").then().statusCode(201);
        String csv = HEADER + township + ",,PRINCIPAL,杨测试,13900000002,second-" + township + ",2026-03-01\n" + township
                + ",,TOWNSHIP_CADRE,石测试,13900000001,cadre-" + township + ",2026-03-01\n" + township
                + ",,TOWNSHIP_CADRE,杨测试,13900000002,other-" + township + ",2026-03-01\n";
        // When
        Response dry = done(Callers::county, "kind=DUTIES&dryRun=true", csv);
        Response real = done(Callers::county, "kind=DUTIES", csv);
        // Then
        for (Response view : List.of(dry, real)) {
            view.then().body("rows.created", equalTo(1)).body("rows.rejected", equalTo(2));
            errors(view)
                    .then()
                    .body("items[0].violations.code", contains("POST_ALREADY_HELD"))
                    .body("items[1].violations.code", contains("DUTY_ALREADY_HELD"));
        }
    }

    @Test
    void everyFaultOfARowIsNamedAndNoneRepeatsThePerson() {
        // Given
        String grid = Places.gridApart();
        // When
        Response view = done(
                Callers::county,
                "kind=DUTIES",
                HEADER + grid
                        + ",,PRINCIPAL,石测试,12345678901,bad account,yesterday\n450227100,,PRINCIPAL,石测试,13900000001,,\n");
        // Then
        view.then().body("rows.rejected", equalTo(2));
        Response errors = errors(view);
        assertThat(errors.jsonPath().getList("items[0].violations.code"))
                .containsExactlyInAnyOrder("INVALID_PHONE", "INVALID_ACCOUNT", "INVALID_DATE", "ROLE_NOT_FOR_SUBJECT");
        assertThat(errors.asString()).doesNotContain("12345678901").doesNotContain("石测试");
    }

    private static Response errors(Response view) {
        return county().get("/grid/v1/imports/" + view.path("id") + "/errors");
    }
}
