package org.gulou.grid.campaign.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.inDays;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.ImportKindLaw;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.chassis.testing.TestTokens;
import org.gulou.grid.campaign.CampaignKind;
import org.gulou.grid.campaign.CampaignState;
import org.gulou.grid.campaign.CampaignUnit;
import org.gulou.grid.campaign.Dose;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of results goes through the doses of a vaccination as records do: in their order, and each row once. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ResultDosesTest {

    private static final String HEADER = "campaignId,documentType,documentNumber,outcome,result,at\n";
    private static final String WITH_DOSE = "任务编号,证件类型,证件号码,结果状态,剂次,时间\n";
    private static final Instant NOW = SuiteTime.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);

    @Inject
    ObjectMapper json;

    private String grid;
    private String sibling;
    private String number;
    private String resident;
    private String campaign;

    @BeforeEach
    void peopleOfTwoGridsDueForTwoDoses() {
        grid = Places.grid();
        sibling = Places.made(grid.substring(0, 12) + "002", "网格二");
        number = People.newIdNumber();
        resident = registered(grid, number);
        People.registeredIn(grid);
        People.registeredIn(sibling);
        Map<String, Object> request = testing(grid.substring(0, 12));
        request.put("kind", "VACCINATION");
        request.put("dueAt", inDays(90));
        request.put("doses", List.of(Map.of("no", 1), Map.of("no", 2, "minDaysAfterPrevious", 21)));
        campaign = opened(request).path("id");
    }

    @Test
    void theRowsOfOnePersonGoThroughTheDosesInTheirOrder() {
        // When
        Response imported = sent("SKIP", HEADER + row(number, "DONE", 40) + row(number, "DONE", 10));
        // Then
        imported.then().body("rows.created", equalTo(2));
        counts(grid, 1, 2, 1);
        counts(grid, 2, 2, 1);
        counts(sibling, 1, 1, 0);
        assertThat(targets(resident).<List<String>>path(each("at")))
                .extracting(at -> OffsetDateTime.parse(at).toInstant())
                .containsExactly(day(40), day(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SKIP", "UPDATE", "REJECT"})
    void doseByDoseADryRunSaysWhatTheRealOneDoes(String onDuplicate) {
        // Given
        String early = People.newIdNumber();
        String late = People.newIdNumber();
        registered(grid, early);
        registered(sibling, late);
        takeOn(campaign);
        String file = HEADER
                + row(number, "REFUSED", 41)
                + row(number, "DONE", 40)
                + row(early, "DONE", 40)
                + row(early, "DONE", 30)
                + row(number, "DONE", 10)
                + row(number, "WITHDRAWN", 9)
                + row(late, "EXEMPT", 9)
                + row(late, "DONE", -1)
                + row(People.newIdNumber(), "DONE", 9)
                + row(number, "DONE", 40);
        // When
        Map<String, Object> rows = ImportKindLaw.of("/grid/v1/imports", "RESULTS", bearer())
                .holdsFor(file.getBytes(StandardCharsets.UTF_8), onDuplicate);
        // Then
        assertThat(rows)
                .containsEntry("total", 10)
                .containsEntry("created", 3)
                .containsEntry("updated", 2)
                .containsEntry("unchanged", 1)
                .containsEntry("rejected", 4);
        counts(grid, 1, 3, 2);
        counts(grid, 2, 3, 0);
        counts(sibling, 1, 2, 0);
    }

    @Test
    void tooEarlyIsTheFaultOfThatRow() {
        // When
        Response imported = sent("SKIP", HEADER + row(number, "DONE", 40) + row(number, "DONE", 20));
        // Then
        imported.then().body("rows.created", equalTo(1)).body("rows.rejected", equalTo(1));
        errors(imported)
                .then()
                .body("items.line", contains(3))
                .body("items[0].violations.code", contains("DOSE_TOO_EARLY"))
                .body("items[0].violations.pointer", contains("/at"));
        counts(grid, 2, 2, 0);
    }

    @Test
    void whatASiteSendsAgainEveryDayIsNotTheNextDose() {
        // Given
        String file = HEADER + row(number, "REFUSED", 41) + row(number, "DONE", 40);
        sent("SKIP", file).then().body("rows.created", equalTo(1)).body("rows.updated", equalTo(1));
        record(campaign, List.of(item(resident, "WITHDRAWN", day(39)), item(resident, "DONE", day(38))))
                .then()
                .body("items.status", contains("UPDATED", "UPDATED"));
        // When
        Response again = sent("UPDATE", file + row(number, "AWAY", 42));
        // Then
        again.then().body("rows.unchanged", equalTo(3)).body("rows.rejected", equalTo(0));
        counts(grid, 1, 2, 1);
        targets(resident).then().body(each("outcome"), contains("DONE", null));
    }

    @Test
    void whatWasToldOfAnEntryMergedSinceIsNotTheNextDoseEither() {
        // Given
        String duplicate = registered(grid, People.newIdNumber());
        takeOn(campaign);
        record(
                        campaign,
                        List.of(
                                item(duplicate, "DONE", day(40)),
                                item(duplicate, "WITHDRAWN", day(39)),
                                item(duplicate, "DONE", day(38))))
                .then()
                .body("items.status", contains("CREATED", "UPDATED", "UPDATED"));
        county().header(
                        "If-Match",
                        county().get("/grid/v1/residents/" + resident).header("ETag"))
                .body(Map.of("duplicateId", duplicate))
                .post("/grid/v1/residents/" + resident + "/merge")
                .then()
                .statusCode(200);
        // When
        Response imported = sent("UPDATE", HEADER + row(number, "DONE", 40));
        Response recorded = record(campaign, List.of(item(resident, "DONE", day(40))));
        // Then
        recorded.then().body("items.status", contains("UNCHANGED"));
        imported.then().body("rows.unchanged", equalTo(1)).body("rows.rejected", equalTo(0));
        counts(grid, 1, 2, 1);
        counts(grid, 2, 2, 0);
    }

    @Test
    void aRowMayNameItsDose() {
        // When
        Response first = sent("SKIP", WITH_DOSE + named("2", 10) + named("3", 10) + named("第二剂", 10) + named("1", 40));
        Response second = sent("SKIP", WITH_DOSE + named("2", 10) + named("1", 40));
        // Then
        first.then().body("rows.created", equalTo(1)).body("rows.rejected", equalTo(3));
        errors(first)
                .then()
                .body(
                        "items.violations.code.flatten()",
                        contains("DOSE_BEFORE_PREVIOUS", "DOSE_UNKNOWN", "UNREADABLE_VALUE"))
                .body("items.violations.pointer.flatten()", contains("/at", "/dose", "/dose"));
        second.then().body("rows.created", equalTo(1)).body("rows.unchanged", equalTo(1));
        counts(grid, 2, 2, 1);
    }

    @Test
    void whereThereAreNoDosesNoneIsNamed() {
        // Given
        campaign = opened(testing(grid)).path("id");
        // When
        Response imported = sent("SKIP", WITH_DOSE + named("1", 0) + named("", 0));
        // Then
        imported.then().body("rows.created", equalTo(1)).body("rows.rejected", equalTo(1));
        errors(imported).then().body("items[0].violations.code", contains("NO_DOSES_HERE"));
    }

    @Test
    void whatIsTakenBackIsTheLastDoseGiven() {
        // Given
        sent("SKIP", HEADER + row(number, "DONE", 40) + row(number, "DONE", 10));
        String file = HEADER + row(number, "WITHDRAWN", 9);
        // When
        Response taken = sent("SKIP", file);
        Response again = sent("UPDATE", file);
        // Then
        taken.then().body("rows.updated", equalTo(1));
        again.then().body("rows.unchanged", equalTo(1));
        counts(grid, 1, 2, 1);
        counts(grid, 2, 2, 0);
    }

    @Test
    void aMomentFinerThanTheDatabaseKeepsIsTheSameMomentAgain() {
        // Given
        String at = day(40).toString().substring(0, 19) + ".123456789Z";
        String line = campaign + ",01," + number + ",DONE,," + at + "\n";
        sent("UPDATE", HEADER + line).then().body("rows.created", equalTo(1));
        // When
        Response again = sent("UPDATE", HEADER + line + "\n");
        // Then
        again.then().body("rows.unchanged", equalTo(1));
        counts(grid, 2, 2, 0);
    }

    @Test
    void whatIsKnownIsReadAsItWasWritten() throws JsonProcessingException {
        // Given
        KnownResults.Standing standing = new KnownResults.Standing(
                UUID.randomUUID(),
                1,
                new AreaCode(grid),
                Outcome.DONE,
                day(40),
                "阴性",
                Set.of(new Told(Outcome.AWAY, day(41)), new Told(Outcome.DONE, day(40))));
        KnownResults known = new KnownResults(
                CampaignKind.VACCINATION,
                CampaignUnit.RESIDENT,
                CampaignState.OPEN,
                List.of(new Dose(1, null), new Dose(2, 21)),
                1,
                List.of(standing));
        // When
        KnownResults read = json.readValue(json.writeValueAsString(known), KnownResults.class);
        // Then
        assertThat(read).isEqualTo(known);
    }

    private Response sent(String onDuplicate, String file) {
        return done(Callers::county, "kind=RESULTS&onDuplicate=" + onDuplicate, file);
    }

    private static Response errors(Response imported) {
        return county().get("/grid/v1/imports/" + imported.path("id") + "/errors");
    }

    private Response targets(String person) {
        Response answer = county().get(CAMPAIGNS + "/" + campaign + "/targets");
        assertThat(answer.jsonPath().getList("items.residentId")).contains(person);
        return answer;
    }

    private String each(String member) {
        return "items.findAll { it.residentId == '" + resident + "' }.sort { it.dose }." + member;
    }

    private void counts(String area, int dose, int due, int done) {
        coverage(campaign, "area=" + area + "&dose=" + dose)
                .then()
                .body("items[0].due", equalTo(due))
                .body("items[0].done", equalTo(done));
    }

    private String row(String whose, String outcome, int daysAgo) {
        return campaign + ",01," + whose + "," + outcome + ",," + day(daysAgo) + "\n";
    }

    private String named(String dose, int daysAgo) {
        return campaign + ",01," + number + ",DONE," + dose + "," + day(daysAgo) + "\n";
    }

    private static Instant day(int daysAgo) {
        return NOW.minus(Duration.ofDays(daysAgo));
    }

    private static String registered(String where, String number) {
        Map<String, Object> person = People.resident(People.household(where));
        person.put("document", Map.of("type", "01", "number", number));
        return People.registered(person).path("id");
    }

    private static void takeOn(String campaign) {
        List<Map<String, Object>> offered = new ArrayList<>();
        county().get(CAMPAIGNS + "/" + campaign + "/additions")
                .jsonPath()
                .<String>getList("items.residentId")
                .forEach(id -> offered.add(Map.of("residentId", id)));
        county().body(Map.of("items", offered))
                .post(CAMPAIGNS + "/" + campaign + "/additions")
                .then()
                .statusCode(200);
    }

    private static String bearer() {
        return TestTokens.as("county")
                .roles(Roles.COUNTY_OFFICER)
                .areas(Places.COUNTY)
                .bearer();
    }
}
