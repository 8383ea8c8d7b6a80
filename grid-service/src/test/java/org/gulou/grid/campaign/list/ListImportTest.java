package org.gulou.grid.campaign.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.admin;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.act;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.drafted;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.ImportKindLaw;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.chassis.testing.TestTokens;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People a list names are due whether the register knows them or not, and the sender is answered by name. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ListImportTest {

    private static final String HEADER = "campaignId,documentType,documentNumber,name,phone,areaCode,reason,dueAt\n";
    private static final String RESULTS = "campaignId,documentType,documentNumber,outcome,result,at\n";

    @Test
    void theRegisteredAreFoundTheOthersAreAddedAndTheSenderIsAnsweredByName() {
        // Given
        String grid = Places.gridApart();
        String known = registered(grid);
        String unknown = People.newIdNumber();
        String campaign = drafted(testing(grid.substring(0, 12))).path("id");
        Response imported = done(
                Callers::county,
                "kind=TARGETS",
                HEADER + row(campaign, known, "吴测试,,,,") + row(campaign, unknown, "石测试,13900000002," + grid + ",次密接,"));
        imported.then().body("rows.created", equalTo(2));
        act(county().get(CAMPAIGNS + "/" + campaign), "open").then().statusCode(200);
        Instant opened = SuiteTime.now();
        Map<String, Object> item = Map.of(
                "document",
                Map.of("type", "01", "number", unknown),
                "outcome",
                "NOT_FOUND",
                "at",
                SuiteTime.now().minusSeconds(1).toString());
        record(campaign, List.of(item)).then().body("items.status", contains("CREATED"));
        String list = CAMPAIGNS + "/" + campaign + "/lists/" + imported.path("id");
        // When
        Response answer = county().get(list);
        // Then
        answer.then()
                .body("items.documentNumber", containsInAnyOrder(known, unknown))
                .body("items.find { it.presence == 'ADDED' }.outcome", equalTo("NOT_FOUND"))
                .body("items.find { it.presence == 'ADDED' }.name", equalTo("石测试"))
                .body("items.find { it.presence == 'FOUND' }.areaCode", equalTo(grid));
        county().queryParam("updatedSince", opened.toString())
                .get(list)
                .then()
                .body("items.documentNumber", contains(unknown));
        assertThatProblem(as("other", Roles.COUNTY_OFFICER, "450226").get(list)).hasCode(CommonError.FORBIDDEN);
        coverage(campaign, "area=" + grid)
                .then()
                .body("items[0].due", equalTo(2))
                .body("items[0].notFound", equalTo(1));
        Response targets = county().get(CAMPAIGNS + "/" + campaign + "/targets");
        targets.then().body("items.name", containsInAnyOrder("吴*", "石*"));
        as("auditor", Roles.AUDITOR, "450226")
                .get("/grid/v1/audit?resident=" + targets.path("items.find { it.name == '吴*' }.residentId"))
                .then()
                .body("items.action", hasItem("CAMPAIGN_LIST_ANSWERED"));
    }

    @Test
    void aListSentToADraftAddsToTheRuleAndKeepsItsOwnTimes() {
        // Given
        String grid = Places.gridApart();
        String known = registered(grid);
        Map<String, Object> request = testing(grid);
        request.put("target", Map.of("minAge", 0));
        String campaign = drafted(request).path("id");
        String due = ",,,,2026-01-01 08:00";
        done(
                Callers::county,
                "kind=TARGETS",
                HEADER + row(campaign, known, due) + row(campaign, People.newIdNumber(), due));
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.campaign.v1")) {
            // When
            act(county().get(CAMPAIGNS + "/" + campaign), "open").then().statusCode(200);
            // Then
            assertThat(events.one("CampaignOpened", campaign).data().path("due").asInt())
                    .isEqualTo(2);
        }
        await().untilAsserted(() -> coverage(campaign, "area=" + grid)
                .then()
                .body("items[0].due", equalTo(2))
                .body("items[0].overdue", equalTo(2)));
    }

    @Test
    void aListSentToAnOpenCampaignIsDueAtOnceAndOverdueByItsOwnClock() {
        // Given
        String grid = Places.gridApart();
        String campaign = opened(testing(grid)).path("id");
        // When
        done(Callers::county, "kind=TARGETS", HEADER + row(campaign, People.newIdNumber(), "石测试,,,,2026-01-01 08:00"));
        // Then
        await().untilAsserted(() -> coverage(campaign, "area=" + grid)
                .then()
                .body("items[0].due", equalTo(1))
                .body("items[0].overdue", equalTo(1)));
    }

    @Test
    void theSecondSenderOfTheSamePeopleIsAnsweredToo() {
        // Given
        String grid = Places.gridApart();
        String campaign = opened(testing(grid)).path("id");
        String both = People.newIdNumber();
        String mine = People.newIdNumber();
        done(Callers::county, "kind=TARGETS", HEADER + row(campaign, both, "石测试,,,,"));
        Map<String, Object> item = Map.of(
                "document",
                Map.of("type", "01", "number", both),
                "outcome",
                "DONE",
                "at",
                SuiteTime.now().minusSeconds(1).toString());
        record(campaign, List.of(item)).then().body("items.status", contains("CREATED"));
        Supplier<RequestSpecification> second = () -> as("second", Roles.COUNTY_OFFICER, "450226");
        // When
        Response again = done(second, "kind=TARGETS", HEADER + row(campaign, both, ",,,,"));
        Response more =
                done(second, "kind=TARGETS", HEADER + row(campaign, both, ",,,,") + row(campaign, mine, "杨测试,,,,"));
        // Then
        again.then().body("rows.unchanged", equalTo(1));
        String lists = CAMPAIGNS + "/" + campaign + "/lists/";
        second.get()
                .get(lists + again.path("id"))
                .then()
                .body("items.documentNumber", contains(both))
                .body("items.outcome", contains("DONE"));
        second.get().get(lists + more.path("id")).then().body("items.documentNumber", containsInAnyOrder(both, mine));
        assertThatProblem(county().get(lists + again.path("id"))).hasCode(CommonError.FORBIDDEN);
        coverage(campaign, "area=" + grid).then().body("items[0].due", equalTo(2));
    }

    @Test
    void aCampaignOfAListAloneOffersNobodyWhoComesLater() {
        // Given
        String grid = Places.gridApart();
        String campaign = drafted(testing(grid)).path("id");
        done(Callers::county, "kind=TARGETS", HEADER + row(campaign, registered(grid), ",,,,"));
        act(county().get(CAMPAIGNS + "/" + campaign), "open").then().statusCode(200);
        String newcomer = People.registeredIn(grid).path("id");
        String additions = CAMPAIGNS + "/" + campaign + "/additions";
        // When
        Response offered = county().get(additions);
        Response taken = county().body(Map.of("items", List.of(Map.of("residentId", newcomer))))
                .post(additions);
        // Then
        offered.then().body("items", empty());
        taken.then().body("items[0].problem.code", equalTo("NOT_OFFERED"));
        coverage(campaign, "area=" + grid).then().body("items[0].due", equalTo(1));
    }

    @Test
    void whoIsListedIsNotOfferedWhenRegisteredLaterNorToWhoDoesNotSeeTheList() {
        // Given
        String grid = Places.gridApart();
        String village = grid.substring(0, 12);
        String campaign = opened(testing(village)).path("id");
        String listed = People.newIdNumber();
        done(Callers::county, "kind=TARGETS", HEADER + row(campaign, listed, "石测试,,,,"));
        String late = residentOf(registered(grid, listed));
        String newcomer = People.registeredIn(grid).path("id");
        String additions = CAMPAIGNS + "/" + campaign + "/additions";
        // When
        Response offered = as("worker", Roles.GRID_WORKER, grid).get(additions);
        Response taken = as("worker", Roles.GRID_WORKER, grid)
                .body(Map.of("items", List.of(Map.of("residentId", late))))
                .post(additions);
        // Then
        offered.then().body("items.residentId", contains(newcomer));
        taken.then().body("items[0].status", equalTo("UNCHANGED"));
        coverage(campaign, "area=" + village).then().body("items[0].due", equalTo(1));
    }

    @Test
    void aPlaceThatIsNotThereTodayIsAFaultOfTheRow() {
        // Given
        String village = Places.villageApart();
        String grid = Places.made(village + "001", "测试网格");
        String future = village + "003";
        admin().body(Map.of("code", future, "name", "明天的网格", "validFrom", "2199-01-01"))
                .post("/grid/v1/areas")
                .then()
                .statusCode(201);
        String campaign = opened(testing(village)).path("id");
        String file = HEADER
                + row(campaign, People.newIdNumber(), "石测试,," + village + "002,,")
                + row(campaign, People.newIdNumber(), "石测试,," + future + ",,")
                + row(campaign, "45022", "石测试,," + village + "002,,")
                + row(campaign, People.newIdNumber(), "石测试,," + grid + ",,");
        // When
        Map<String, Object> rows = ImportKindLaw.of("/grid/v1/imports", "TARGETS", bearer())
                .holdsFor(file.getBytes(StandardCharsets.UTF_8), "SKIP");
        Response sent = done(Callers::county, "kind=TARGETS", file + "\n");
        // Then
        assertThat(rows).containsEntry("created", 1).containsEntry("rejected", 3);
        county().get("/grid/v1/imports/" + sent.path("id") + "/errors")
                .then()
                .body("items[0].violations.code", contains("UNKNOWN_AREA"))
                .body("items[1].violations.code", contains("UNKNOWN_AREA"))
                .body("items[2].violations.code", hasItem("UNKNOWN_AREA"));
        coverage(campaign, "area=" + village).then().body("items[0].due", equalTo(1));
    }

    @Test
    void aLaterRowThatNamesAnotherPlaceDispatchesThemThereWithWhatWasRecorded() {
        // Given
        String here = Places.gridApart();
        String village = here.substring(0, 12);
        String there = Places.made(village + "002", "网格二");
        String known = registered(here);
        String found = People.newIdNumber();
        String stays = People.newIdNumber();
        String campaign = opened(testing(village)).path("id");
        done(
                Callers::county,
                "kind=TARGETS",
                HEADER + row(campaign, found, "石测试,," + here + ",,") + row(campaign, stays, "杨测试,," + here + ",,"));
        record(campaign, List.of(outcome(found, "AWAY"))).then().body("items.status", contains("CREATED"));
        String corrected = HEADER
                + row(campaign, found, ",," + there + ",,")
                + row(campaign, stays, ",13900000004,,,")
                + row(campaign, known, ",," + there + ",,");
        // When
        Response skipped = done(Callers::county, "kind=TARGETS", corrected);
        counts(campaign, here, 3, 1);
        Response updated = done(Callers::county, "kind=TARGETS&onDuplicate=UPDATE", corrected);
        // Then
        skipped.then().body("rows.unchanged", equalTo(2));
        updated.then().body("rows.updated", equalTo(2)).body("rows.unchanged", equalTo(1));
        counts(campaign, here, 2, 0);
        counts(campaign, there, 1, 1);
        counts(campaign, village, 3, 1);
        county().get(CAMPAIGNS + "/" + campaign + "/lists/" + updated.path("id"))
                .then()
                .body("items.find { it.documentNumber == '" + found + "' }.areaCode", equalTo(there))
                .body("items.find { it.documentNumber == '" + known + "' }.areaCode", equalTo(here));
        done(Callers::county, "kind=TARGETS&onDuplicate=UPDATE", corrected + "\n")
                .then()
                .body("rows.unchanged", equalTo(3));
    }

    @Test
    void aDraftsListIsCorrectedToo() {
        // Given
        String here = Places.gridApart();
        String village = here.substring(0, 12);
        String there = Places.made(village + "002", "网格二");
        String person = People.newIdNumber();
        String campaign = drafted(testing(village)).path("id");
        done(Callers::county, "kind=TARGETS", HEADER + row(campaign, person, ",," + here + ",,"));
        // When
        done(Callers::county, "kind=TARGETS&onDuplicate=UPDATE", HEADER + row(campaign, person, ",," + there + ",,"));
        // Then
        act(county().get(CAMPAIGNS + "/" + campaign), "open").then().statusCode(200);
        counts(campaign, there, 1, 0);
        counts(campaign, here, 0, 0);
    }

    private static Map<String, Object> outcome(String number, String outcome) {
        return Map.of(
                "document",
                Map.of("type", "01", "number", number),
                "outcome",
                outcome,
                "at",
                SuiteTime.now().minusSeconds(1).toString());
    }

    private static void counts(String campaign, String area, int due, int away) {
        coverage(campaign, "area=" + area)
                .then()
                .body("items[0].due", equalTo(due))
                .body("items[0].away", equalTo(away))
                .body("items[0].pending", equalTo(due - away));
    }

    @Test
    void aMaskedNameDoesNotTakeThePlaceOfWhatIsKnown() {
        // Given
        String grid = Places.gridApart();
        String person = People.newIdNumber();
        String other = People.newIdNumber();
        String campaign = opened(testing(grid)).path("id");
        done(
                Callers::county,
                "kind=TARGETS",
                HEADER + row(campaign, person, "石测试,,,,") + row(campaign, other, "杨测试,,,,"));
        // When
        Response sent = done(
                Callers::county,
                "kind=TARGETS&onDuplicate=UPDATE",
                HEADER + row(campaign, person, "石*,13900000004,,,") + row(campaign, other, "杨测验,,,,"));
        // Then
        sent.then().body("rows.rejected", equalTo(1)).body("rows.updated", equalTo(1));
        county().get("/grid/v1/imports/" + sent.path("id") + "/errors")
                .then()
                .body("items[0].violations.code", contains("NOT_MASKED"));
        String target = county().get(CAMPAIGNS + "/" + campaign + "/targets").path("items.find { it.name == '石*' }.id");
        county().body(Map.of("purpose", "TESTING"))
                .post(CAMPAIGNS + "/" + campaign + "/targets/" + target + "/reveal")
                .then()
                .body("name", equalTo("石测试"));
    }

    @Test
    void aListThatWaitsForADraftFollowsWhoMoves() {
        // Given
        String from = Places.gridApart();
        String village = from.substring(0, 12);
        String to = Places.made(village + "002", "网格二");
        String number = People.newIdNumber();
        Response person = registered(from, number);
        String campaign = drafted(testing(village)).path("id");
        done(Callers::county, "kind=TARGETS", HEADER + row(campaign, number, ",,,,"));
        // When
        county().header("If-Match", person.header("ETag"))
                .body(Map.of("gridCode", to))
                .post("/grid/v1/residents/" + residentOf(person) + "/move")
                .then()
                .statusCode(200);
        // Then
        act(county().get(CAMPAIGNS + "/" + campaign), "open").then().statusCode(200);
        coverage(campaign, "area=" + to).then().body("items[0].due", equalTo(1));
        coverage(campaign, "area=" + from).then().body("items[0].due", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SKIP", "UPDATE", "REJECT"})
    void listsAreJudgedAlikeDryAndReal(String onDuplicate) {
        // Given
        String grid = Places.gridApart();
        String campaign = opened(testing(grid)).path("id");
        String one = People.newIdNumber();
        String two = People.newIdNumber();
        String nowhere = "01a3a0c4-6d2e-7c11-9a55-0f3b6a1d2e71";
        String file = HEADER
                + row(campaign, one, "石测试,,,,")
                + row(campaign, two, ",,450227,,")
                + row(campaign, one, "杨测试,13900000003,,,")
                + row(campaign, registered(grid), ",,,,")
                + row(nowhere, two, ",,,,")
                + row(campaign, "45022", ",123,,,sometime");
        // When
        Map<String, Object> rows = ImportKindLaw.of("/grid/v1/imports", "TARGETS", bearer())
                .holdsFor(file.getBytes(StandardCharsets.UTF_8), onDuplicate);
        // Then
        assertThat(rows).containsEntry("total", 6).containsEntry("created", 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SKIP", "UPDATE", "REJECT"})
    void resultsAreJudgedAlikeDryAndReal(String onDuplicate) {
        // Given
        String grid = Places.gridApart();
        String person = registered(grid);
        String other = registered(grid);
        String campaign = opened(testing(grid)).path("id");
        String now = SuiteTime.now().minusSeconds(60).toString();
        String later = SuiteTime.now().minusSeconds(30).toString();
        String file = RESULTS
                + row(campaign, person, "DONE,阴性," + now)
                + row(campaign, person, "DONE,阳性," + now)
                + row(campaign, person, "WITHDRAWN,," + later)
                + row(campaign, People.newIdNumber(), "DONE,," + now)
                + row(campaign, other, "DONE,,2199-01-01")
                + row(campaign, other, "PERHAPS,," + now);
        // When
        Map<String, Object> rows = ImportKindLaw.of("/grid/v1/imports", "RESULTS", bearer())
                .holdsFor(file.getBytes(StandardCharsets.UTF_8), onDuplicate);
        // Then
        assertThat(rows).containsEntry("total", 6).containsEntry("created", 1);
        coverage(campaign, "area=" + grid).then().body("items[0].pending", equalTo(2));
    }

    @Test
    void aTownshipsOfficerSendsListsAndResultsForCampaignsOfTheTownship() {
        // Given
        String grid = Places.gridApart();
        String township = grid.substring(0, 9);
        String person = People.newIdNumber();
        String campaign = opened(testing(township)).path("id");
        String wider = drafted(testing(Places.COUNTY)).path("id");
        String file = HEADER + row(campaign, person, ",,,,") + row(wider, person, ",,,,");
        // When
        Response sent = done(() -> officer(township), "kind=TARGETS", file);
        String at = SuiteTime.now().minusSeconds(1).toString();
        Response results =
                done(() -> officer(township), "kind=RESULTS", RESULTS + row(campaign, person, "DONE,阴性," + at));
        // Then
        sent.then().body("rows.created", equalTo(1)).body("rows.rejected", equalTo(1));
        results.then().body("rows.created", equalTo(1));
        officer(township)
                .get("/grid/v1/imports/" + sent.path("id") + "/errors")
                .then()
                .body("items[0].violations.code", contains("NOT_FOUND"));
        officer(township)
                .get(CAMPAIGNS + "/" + campaign + "/lists/" + sent.path("id"))
                .then()
                .statusCode(200)
                .body("items.documentNumber", contains(person))
                .body("items.outcome", contains("DONE"));
    }

    @Test
    void aTownshipsOfficerSendsNothingElseAndSeesNoOtherImport() {
        // Given
        String township = Places.township();
        String campaign = opened(testing(township)).path("id");
        String file = HEADER + row(campaign, People.newIdNumber(), ",,,,");
        String own = "/grid/v1/imports/"
                + done(() -> officer(township), "kind=TARGETS", file).path("id");
        String counties = "/grid/v1/imports/"
                + done(Callers::county, "kind=TARGETS", file).path("id");
        // When, then
        for (String kind : List.of("AREAS", "DUTIES", "RESIDENTS")) {
            assertThatProblem(
                            officer(township).contentType("text/csv").body(file).post("/grid/v1/imports?kind=" + kind))
                    .hasCode(CommonError.FORBIDDEN);
        }
        assertThatProblem(officer(township).get(counties)).hasStatus(404);
        assertThatProblem(officer(Places.township()).get(own)).hasStatus(404);
        assertThatProblem(officer(township).post(own + "/cancel")).hasStatus(409);
        county().get(own).then().statusCode(200);
    }

    private static RequestSpecification officer(String township) {
        return as("officer-" + township, Roles.TOWNSHIP_OFFICER, township);
    }

    private static String row(String campaign, String number, String rest) {
        return campaign + ",01," + number + "," + rest + "\n";
    }

    private static String registered(String grid) {
        String number = People.newIdNumber();
        registered(grid, number);
        return number;
    }

    private static Response registered(String grid, String number) {
        Map<String, Object> person = People.resident(People.household(grid));
        person.put("document", Map.of("type", "01", "number", number));
        return People.registered(person);
    }

    private static String residentOf(Response registered) {
        return registered.path("id");
    }

    private static String bearer() {
        return TestTokens.as("county")
                .roles(Roles.COUNTY_OFFICER)
                .areas("450226")
                .bearer();
    }
}
