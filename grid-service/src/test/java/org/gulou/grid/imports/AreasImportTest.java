package org.gulou.grid.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.admin;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class AreasImportTest {

    @Inject
    BusinessClock clock;

    @Test
    void aFileOfOfficialCodesIsTakenInWithParentsEarlierInTheFile() {
        // Given
        String township = Places.township();
        String village = township + "201";
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.area.v1")) {
            // When
            Response view = done(
                    Callers::admin,
                    "kind=AREAS",
                    "code,name,parentCode\n" + village + ",导入村," + township + "000\n" + village + "001,导入网格," + village
                            + "\n");
            // Then
            view.then()
                    .body("state", equalTo("DONE"))
                    .body("rows.total", equalTo(2))
                    .body("rows.created", equalTo(2))
                    .body("rows.rejected", equalTo(0));
            county().get("/grid/v1/areas/" + village + "001")
                    .then()
                    .body("name", equalTo("导入网格"))
                    .body("parentCode", equalTo(village));
            assertThat(events.one("AreaChanged", village + "001").aggregateSeq())
                    .isEqualTo(1);
        }
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        // Given
        String township = Places.township();
        String csv = "区划代码,名称\n" + township + "201,试村\n" + township + "299001,无村网格\n";
        // When
        Response dry = done(Callers::admin, "kind=AREAS&dryRun=true", csv);
        // Then
        dry.then()
                .body("dryRun", equalTo(true))
                .body("rows.created", equalTo(1))
                .body("rows.rejected", equalTo(1));
        county().get("/grid/v1/areas?parent=" + township).then().body("items", empty());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        // Given
        String township = Places.township();
        done(Callers::admin, "kind=AREAS", "code,name\n" + township + "201,同村\n");
        // When
        Response again = done(Callers::admin, "kind=AREAS&onDuplicate=UPDATE", "code,name\n" + township + "201,同村\n");
        // Then
        again.then().body("rows.unchanged", equalTo(1)).body("rows.updated", equalTo(0));
        county().get("/grid/v1/areas/" + township + "201").then().body("version", equalTo(0));
    }

    @Test
    void aFileSentAgainWithItsKeyIsTheImportItWasAndAnotherIsRefused() {
        // Given
        String township = Places.township();
        String key = UUID.randomUUID().toString();
        Response first = sent(key, "code,name\n" + township + "201,键村\n");
        // When
        Response again = sent(key, "code,name\n" + township + "201,键村\n");
        Response other = sent(key, "code,name\n" + township + "202,锁村\n");
        // Then
        first.then().statusCode(202).header("Idempotent-Replayed", (String) null);
        again.then()
                .statusCode(202)
                .header("Idempotent-Replayed", equalTo("true"))
                .header("Location", equalTo(first.header("Location")))
                .body("id", equalTo(first.path("id")));
        assertThatProblem(other).hasCode(CommonError.IDEMPOTENCY_KEY_REUSED);
    }

    private static Response sent(String key, String csv) {
        return admin().header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(csv)
                .post("/grid/v1/imports?kind=AREAS");
    }

    @Test
    void anotherNameIsARenameOfTodayWhereUpdatesAreAskedFor() {
        // Given
        String village = Places.village();
        String csv = "code,name\n" + village + ",改名村\n";
        Response skipped = done(Callers::admin, "kind=AREAS", csv);
        // When
        Response updated = done(Callers::admin, "kind=AREAS&onDuplicate=UPDATE", csv);
        // Then
        skipped.then().body("rows.unchanged", equalTo(1));
        updated.then().body("rows.updated", equalTo(1));
        county().get("/grid/v1/areas/" + village).then().body("name", equalTo("改名村"));
        county().get("/grid/v1/areas/" + village + "?asOf=2021-01-01").then().body("name", equalTo("测试村"));
    }

    @Test
    void aPlaceThatIsToBeRenamedLaterIsRefusedInADryRunAsInTheRealOne() {
        // Given
        String village = Places.village();
        county().body(Map.of(
                        "kind",
                        "RENAME",
                        "effectiveOn",
                        clock.today().plusDays(2).toString(),
                        "from",
                        List.of(village),
                        "to",
                        List.of(Map.of("name", "明日村"))))
                .post("/grid/v1/area-changes")
                .then()
                .statusCode(201);
        String csv = "code,name\n" + village + ",今日村\n";
        // When
        Response dry = done(Callers::county, "kind=AREAS&onDuplicate=UPDATE&dryRun=true", csv);
        Response real = done(Callers::county, "kind=AREAS&onDuplicate=UPDATE", csv);
        // Then
        for (Response view : List.of(dry, real)) {
            view.then().body("rows.rejected", equalTo(1));
            county().get("/grid/v1/imports/" + view.path("id") + "/errors")
                    .then()
                    .body("items[0].violations.code", contains("AREA_CHANGED_LATER"));
        }
    }

    @Test
    void theCountysOfficerDoesNotRenameTheCountyByAFile() {
        // When
        Response view = done(Callers::county, "kind=AREAS&onDuplicate=UPDATE", "code,name\n450226,他县\n");
        // Then
        view.then().body("rows.rejected", equalTo(1)).body("rows.updated", equalTo(0));
        county().get("/grid/v1/imports/" + view.path("id") + "/errors")
                .then()
                .body("items[0].violations.code", contains("FORBIDDEN"));
    }

    @Test
    void theTrailNamesWhoSentAFileAndWhoTriedToReadItsRejectedRows() {
        // Given
        Response view = done(Callers::county, "kind=AREAS&dryRun=true", "code,name\n45022,短码\n");
        String id = view.path("id");
        // When
        as("neighbour", Roles.COUNTY_OFFICER, "450226")
                .get("/grid/v1/imports/" + id + "/errors")
                .then()
                .statusCode(403);
        as("leader", Roles.COUNTY_LEADER, "450226")
                .get("/grid/v1/imports/" + id + "/errors.csv")
                .then()
                .statusCode(403);
        // Then
        await().untilAsserted(() -> as("auditor", Roles.AUDITOR, "450226")
                .get("/grid/v1/audit?subjectId=" + id)
                .then()
                .body(
                        "items.collect { it.action + ' ' + it.user }",
                        containsInAnyOrder(
                                "IMPORT_RECEIVED county",
                                "IMPORT_ERRORS_REFUSED neighbour",
                                "IMPORT_ERRORS_REFUSED leader")));
    }

    @Test
    void everyFaultOfARowIsNamedAndTheGoodRowsStand() {
        // Given
        String township = Places.township();
        // When
        Response view = done(
                Callers::county,
                "kind=AREAS",
                "code,name,parentCode\n" + township + "201,好村,\n" + township
                        + "202,,450226\n45022,短码,\n450227100,别乡,\n");
        // Then
        view.then().body("rows.created", equalTo(1)).body("rows.rejected", equalTo(3));
        Response errors = county().get("/grid/v1/imports/" + view.path("id") + "/errors");
        errors.then().body("items.line", contains(3, 4, 5));
        assertThat(errors.jsonPath().getList("items[0].violations.code")).contains("REQUIRED", "PARENT_DISAGREES");
        errors.then().body("items[1].violations.code", contains("INVALID_AREA_CODE"));
        assertThat(errors.jsonPath().getList("items[2].violations.code")).contains("NOT_FOUND");
        county().get("/grid/v1/areas?parent=" + township).then().body("items.name", contains("好村"));
    }

    @Test
    void aFileOfExcelInChinaIsRead() {
        // Given
        String township = Places.township();
        // When
        Response view = done(
                Callers::admin,
                "kind=AREAS",
                "区划代码,名称\r\n" + township + "201,程阳村\r\n" + township + "202,马鞍村\r\n",
                Charset.forName("GB18030"));
        // Then
        view.then().body("rows.created", equalTo(2));
        county().get("/grid/v1/areas?parent=" + township).then().body("items.name", containsInAnyOrder("程阳村", "马鞍村"));
    }

    @Test
    void theRealCountyIsTakenInWhole() throws IOException {
        // Given: under a code of its own, because other tests merge and retire places of the county
        String county =
                Files.readString(Path.of("../deploy/data/sanjiang_areas.csv")).replace(Places.COUNTY, "450299");
        // When
        Response view = done(Callers::admin, "kind=AREAS&dryRun=true&onDuplicate=UPDATE", county);
        // Then
        view.then().body("rows.total", equalTo(188)).body("rows.rejected", equalTo(0));
    }

    @Test
    void onlyThoseInChargeSendFiles() {
        // When
        Response worker = as("grid1", Roles.GRID_WORKER, "450226")
                .contentType("text/csv")
                .body("code,name\n")
                .post("/grid/v1/imports?kind=AREAS");
        Response duties = admin().contentType("text/csv").body("subjectCode\n").post("/grid/v1/imports?kind=DUTIES");
        // Then
        assertThatProblem(worker).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(duties).hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void anUnknownKindOrModeIsBad() {
        for (String query :
                List.of("kind=PEOPLE", "dryRun=true", "kind=AREAS&onDuplicate=MAYBE", "kind=AREAS&dryRun=perhaps")) {
            // When
            Response answer =
                    admin().contentType("text/csv").body("code,name\n").post("/grid/v1/imports?" + query);
            // Then
            assertThat(answer.statusCode()).as(query).isIn(400, 422);
        }
    }
}
