package org.gulou.grid.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.CampaignRequests;
import org.gulou.grid.testing.ImportRequests;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody entered with a card, and a second time, elsewhere, with a passport; the second entry has been merged into the first. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class MergedDocumentTest {

    private static final String RESIDENTS = "/grid/v1/residents";

    private String grid;
    private String otherGrid;
    private String card;
    private Map<String, Object> passport;
    private String survivor;
    private String duplicate;

    @BeforeEach
    void mergeTwoEntries() {
        grid = Places.grid();
        otherGrid = Places.grid();
        card = People.newIdNumber();
        passport = Map.of("type", "03", "number", "P" + otherGrid);
        survivor = registered(grid, Map.of("type", "01", "number", card));
        duplicate = registered(otherGrid, passport);
        merge(survivor, duplicate);
    }

    @Test
    void theDocumentOfAMergedEntryFindsTheSurvivor() {
        // When
        Response officer = search(county());
        Response there = search(as("worker", Roles.GRID_WORKER, grid));
        Response elsewhere = search(as("worker", Roles.GRID_WORKER, otherGrid));
        // Then
        officer.then().body("items.id", contains(survivor));
        there.then().body("items.id", contains(survivor));
        elsewhere.then().body("items", empty());
    }

    @Test
    void theDocumentOfAMergedEntryFindsTheEndOfTheChain() {
        // Given
        String last = People.registeredIn(grid).path("id");
        merge(last, survivor);
        // When
        Response found = search(county());
        // Then
        found.then().body("items.id", contains(last));
    }

    @Test
    void theDocumentOfAMergedEntryIsNotRegisteredAnewAndTheMergeCanBeUndone() {
        // Given
        Map<String, Object> request = People.resident(People.household(grid));
        request.put("document", passport);
        // When
        Response anew = county().body(request).post(RESIDENTS);
        Response undone = county().header("If-Match", "*").post(RESIDENTS + "/" + survivor + "/unmerge");
        // Then
        anew.then().statusCode(409).body("code", equalTo("DOCUMENT_ALREADY_REGISTERED"));
        undone.then().statusCode(200);
        search(county()).then().body("items.id", contains(duplicate));
    }

    @Test
    void aSurvivorMayBeGivenTheDocumentOfTheMergedEntryWhichThenStaysMerged() {
        // When
        Response changed = county().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("document", passport))
                .patch(RESIDENTS + "/" + survivor);
        Response undone = county().header("If-Match", "*").post(RESIDENTS + "/" + survivor + "/unmerge");
        // Then
        changed.then().statusCode(200).body("document.type", equalTo("03"));
        undone.then().statusCode(409).body("code", equalTo("DOCUMENT_ALREADY_REGISTERED"));
        search(county()).then().body("items.id", contains(survivor));
    }

    @Test
    void aRecordUnderTheDocumentOfAMergedEntryIsOneOfTheSurvivor() {
        // Given
        String campaign =
                CampaignRequests.opened(CampaignRequests.testing(grid)).path("id");
        Map<String, Object> item = new HashMap<>(Map.of(
                "document", passport, "outcome", "DONE", "at", SuiteTime.now().toString()));
        // When
        Response answer = CampaignRequests.record(campaign, List.of(item));
        // Then
        answer.then().statusCode(200).body("items.status", contains("CREATED"));
        CampaignRequests.coverage(campaign, "area=" + grid).then().body("items[0].done", equalTo(1));
    }

    @Test
    void aFileThatNamesTheDocumentOfAMergedEntryMeansTheSurvivor() {
        // Given
        String head = "gridCode,householdNumber,name,documentType,documentNumber,sex,birthDate,phone,groups\n";
        String row = grid + ",9,吴新名,03," + passport.get("number") + ",2,1988-02-09,13900000077,";
        // When
        Response skipped = ImportRequests.done(Callers::county, "kind=RESIDENTS", head + row + "\n");
        Response rejected =
                ImportRequests.done(Callers::county, "kind=RESIDENTS&onDuplicate=REJECT", head + row + "\n");
        Response updated = ImportRequests.done(
                Callers::county,
                "kind=RESIDENTS&onDuplicate=UPDATE",
                head + grid + ",9,吴新名,01," + card + ",,,,CHRONIC\n" + row + "CHRONIC;DRIVER\n");
        // Then
        skipped.then().body("rows.unchanged", equalTo(1));
        rejected.then().body("rows.rejected", equalTo(1));
        updated.then().body("rows.updated", equalTo(2));
        Response resident = county().get(RESIDENTS + "/" + survivor);
        resident.then()
                .body("document.type", equalTo("01"))
                .body("birthDate", equalTo(birthDate()))
                .body("phone", equalTo("139****0077"))
                .body("groups.group", containsInAnyOrder("CHRONIC", "DRIVER"));
        county().get(RESIDENTS + "?count=true&area=" + grid).then().body("total", equalTo(1));
        assertThat(county().body(Map.of("documentNumber", card))
                        .post(RESIDENTS + "/search")
                        .<List<String>>path("items.id"))
                .containsExactly(survivor);
    }

    @Test
    void anArrivalUnderTheDocumentOfAMergedEntryIsTheSurvivors() {
        // When
        Response arrival = county().body(Map.of(
                        "source",
                        "HOTEL",
                        "areaCode",
                        grid,
                        "name",
                        "吴测试",
                        "document",
                        passport,
                        "phone",
                        "13900000001"))
                .post("/grid/v1/arrivals");
        // Then
        arrival.then().statusCode(201).body("residentId", equalTo(survivor)).body("duplicateOf", nullValue());
    }

    private Response search(RequestSpecification caller) {
        Response answer = caller.body(Map.of("documentType", "03", "documentNumber", passport.get("number")))
                .post(RESIDENTS + "/search");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private String birthDate() {
        return card.substring(6, 10) + "-" + card.substring(10, 12) + "-" + card.substring(12, 14);
    }

    private static String registered(String grid, Map<String, Object> document) {
        Map<String, Object> request = People.resident(People.household(grid));
        request.put("document", document);
        return People.registered(request).path("id");
    }

    private static void merge(String survivor, String duplicate) {
        Response answer = county().header("If-Match", "*")
                .body(Map.of("duplicateId", duplicate))
                .post(RESIDENTS + "/" + survivor + "/merge");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }
}
