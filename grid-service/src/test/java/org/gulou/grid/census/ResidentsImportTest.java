package org.gulou.grid.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.CampaignRequests;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ResidentsImportTest {

    private static final String HEADER =
            "gridCode,householdNumber,name,documentType,documentNumber,sex,birthDate,phone,"
                    + "ethnicity,address,residency,groups\n";
    private static final String RESIDENTS = "/grid/v1/residents";

    @Test
    void residentsOfAFileAreRegisteredWithTheirHouseholdsAndGroups() {
        // Given
        String grid = Places.grid();
        String card = People.idNumber(LocalDate.of(1950, 4, 1), 541);
        // When
        Response view = done(
                Callers::county,
                "kind=RESIDENTS",
                HEADER + grid + ",1,吴甲,01," + card + ",,,13900000011,侗族,古宜镇一街1号,,AGE60;CHRONIC\n"
                        + grid + ",1,吴乙,3,P" + grid + ",女,1988/2/9,,,古宜镇一街2号,流动,\n"
                        + grid + ",2,杨丙,01," + People.newIdNumber() + ",,,,,,,\n");
        // Then
        view.then().body("state", equalTo("DONE")).body("rows.created", equalTo(3));
        Response list = county().get(RESIDENTS + "?area=" + grid);
        list.then().body("items.name", containsInAnyOrder("吴*", "吴*", "杨*"));
        Response found = county().body(Map.of("documentNumber", card)).post(RESIDENTS + "/search");
        found.then()
                .body("items[0].sex", equalTo(1))
                .body("items[0].birthDate", equalTo("1950-04-01"))
                .body("items[0].ethnicity", equalTo("侗族"))
                .body("items[0].residency", equalTo("REGISTERED"))
                .body("items[0].status", equalTo("PRESENT"))
                .body("items[0].groups.group", contains("AGE60", "CHRONIC"));
        Response foreigner = county().body(Map.of("documentType", "03", "documentNumber", "P" + grid))
                .post(RESIDENTS + "/search");
        foreigner
                .then()
                .body("items[0].sex", equalTo(2))
                .body("items[0].birthDate", equalTo("1988-02-09"))
                .body("items[0].residency", equalTo("FLOATING"))
                .body("items[0].householdId", equalTo(found.path("items[0].householdId")));
        reveal(found).then().body("name", equalTo("吴甲")).body("address", equalTo("古宜镇一街2号"));
    }

    @Test
    void whatWasShownMaskedIsNoNameAndNoAddress() {
        // When
        Response view = done(
                Callers::county,
                "kind=RESIDENTS",
                HEADER + Places.grid() + ",1,吴*,01," + People.newIdNumber() + ",,,,,古宜镇兴宜街***,,\n");
        // Then
        view.then().body("rows.rejected", equalTo(1));
        assertThat(codes(county().get("/grid/v1/imports/" + view.path("id") + "/errors"), 0))
                .containsExactly("NOT_MASKED", "NOT_MASKED");
    }

    @Test
    void everyFaultOfARowIsNamedAndNoneRepeatsThePerson() {
        // Given
        String grid = Places.grid();
        String village = Places.village();
        String man = People.idNumber(LocalDate.of(1970, 1, 1), 551);
        // When
        Response view = done(
                Callers::county,
                "kind=RESIDENTS",
                HEADER + grid + ",1,吴好,01," + People.newIdNumber() + ",,,,,,,\n"
                        + village + ",,吴错,01,450226199002300012,5,1990-02-30,123,,,HOME,AGE60;PILOT\n"
                        + "450227100201001,1,吴错,09,X1,,,,,,,\n"
                        + grid + ",1,吴错,01," + man + ",2,1970-01-02,,,,,\n"
                        + grid + ",1,吴错,01,4.50226E+17,,,,,,,\n"
                        + grid + ",1,吴错,01," + man + ",0,,,,,,\n");
        // Then
        view.then().body("rows.created", equalTo(1)).body("rows.rejected", equalTo(5));
        Response errors = county().get("/grid/v1/imports/" + view.path("id") + "/errors");
        assertThat(codes(errors, 0))
                .contains(
                        "NOT_A_GRID",
                        "REQUIRED",
                        "DOCUMENT_BIRTH_DATE",
                        "DOCUMENT_CHECK_DIGIT",
                        "UNKNOWN_SEX",
                        "UNREADABLE_DATE",
                        "INVALID_PHONE",
                        "UNKNOWN_RESIDENCY",
                        "UNKNOWN_GROUP");
        assertThat(codes(errors, 1)).containsExactlyInAnyOrder("NOT_FOUND", "UNKNOWN_DOCUMENT_TYPE");
        assertThat(codes(errors, 2)).containsExactlyInAnyOrder("SEX_DISAGREES", "BIRTH_DATE_DISAGREES");
        assertThat(codes(errors, 3)).contains("NUMBER_MANGLED");
        assertThat(codes(errors, 4)).containsExactly("SEX_DISAGREES");
        assertThat(errors.asString()).doesNotContain("吴错").doesNotContain(man);
    }

    @Test
    void whoIsKnownIsSkippedUpdatedOrRejected() {
        // Given
        String from = Places.grid();
        String to = Places.grid();
        String card = People.newIdNumber();
        done(
                Callers::county,
                "kind=RESIDENTS",
                HEADER + from + ",1,吴旧,01," + card + ",,,13900000011,苗族,一街1号,,CHRONIC\n");
        String again = HEADER + to + ",9,吴新,01," + card + ",,,,汉族,,,DRIVER\n";
        // When
        Response skipped = done(Callers::county, "kind=RESIDENTS", again);
        Response rejected = done(Callers::county, "kind=RESIDENTS&onDuplicate=REJECT", again);
        Response updated = done(Callers::county, "kind=RESIDENTS&onDuplicate=UPDATE", again);
        Response unchanged = done(Callers::county, "kind=RESIDENTS&onDuplicate=UPDATE", again + "\n");
        // Then
        skipped.then().body("rows.unchanged", equalTo(1));
        rejected.then().body("rows.rejected", equalTo(1));
        updated.then().body("rows.updated", equalTo(1));
        unchanged.then().body("rows.unchanged", equalTo(1));
        Response found = county().body(Map.of("documentNumber", card)).post(RESIDENTS + "/search");
        found.then()
                .body("items.gridCode", contains(to))
                .body("items[0].ethnicity", equalTo("汉族"))
                .body("items[0].phone", equalTo("139****0011"))
                .body("items[0].groups.group", containsInAnyOrder("CHRONIC", "DRIVER"));
        reveal(found).then().body("name", equalTo("吴新"));
        county().get(RESIDENTS + "/" + found.path("items[0].id") + "/moves")
                .then()
                .body("items.from", contains(from))
                .body("items.to", contains(to))
                .body("items.by", contains("county"));
    }

    @Test
    void whoMovesByAFileIsFollowedByCampaigns() {
        // Given
        String from = Places.grid();
        String to = Places.made(from.substring(0, 12) + "002", "网格二");
        String row = ",1,吴动,01," + People.newIdNumber() + ",,,,,,,\n";
        done(Callers::county, "kind=RESIDENTS", HEADER + from + row);
        String campaign = CampaignRequests.opened(CampaignRequests.testing(from.substring(0, 12)))
                .path("id");
        // When
        done(Callers::county, "kind=RESIDENTS&onDuplicate=UPDATE", HEADER + to + row);
        // Then
        CampaignRequests.coverage(campaign, "area=" + from).then().body("items[0].due", equalTo(0));
        CampaignRequests.coverage(campaign, "area=" + to).then().body("items[0].due", equalTo(1));
    }

    @Test
    void whoAFileTakesToAnotherHouseholdIsHeadNoMoreAndPresentInAnotherGrid() {
        // Given
        String from = Places.grid();
        String leaving = People.newIdNumber();
        String staying = People.newIdNumber();
        done(
                Callers::county,
                "kind=RESIDENTS",
                HEADER + from + ",1,吴走,01," + leaving + ",,,,,,,\n" + from + ",2,吴留,01," + staying + ",,,,,,,\n");
        String left = headed(leaving);
        String changed = headed(staying);
        movedOut(leaving);
        movedOut(staying);
        // When
        done(
                Callers::county,
                "kind=RESIDENTS&onDuplicate=UPDATE",
                HEADER + Places.grid() + ",1,吴走,01," + leaving + ",,,,,,,\n" + from + ",3,吴留,01," + staying
                        + ",,,,,,,\n");
        // Then
        county().get(left).then().statusCode(200).body("headResidentId", nullValue());
        county().get(changed).then().statusCode(200).body("headResidentId", nullValue());
        found(leaving).then().body("items.status", contains("PRESENT"));
        found(staying).then().body("items.status", contains("MOVED_OUT"));
    }

    @Test
    void aHeadWhoStaysWhereTheFileHasThemStaysHead() {
        // Given
        String row = HEADER + Places.grid() + ",1,吴留,01," + People.newIdNumber();
        done(Callers::county, "kind=RESIDENTS", row + ",,,,,,,\n");
        String home = headed(row.substring(row.lastIndexOf(',') + 1));
        // When
        done(Callers::county, "kind=RESIDENTS&onDuplicate=UPDATE", row + ",,,,苗族,,,\n");
        // Then
        county().get(home).then().body("headResidentId", notNullValue());
    }

    @Test
    void somebodyTwiceInAFileIsOnePersonAsTheLastRowSays() {
        // Given
        String grid = Places.grid();
        String card = People.newIdNumber();
        // When
        Response view = done(
                Callers::county,
                "kind=RESIDENTS&onDuplicate=UPDATE",
                HEADER + grid + ",1,吴一,01," + card + ",,,13900000011,,一街1号,,CHRONIC\n" + grid + ",2,吴二,01," + card
                        + ",,,,,,,DRIVER\n");
        // Then
        view.then().body("rows.created", equalTo(1)).body("rows.updated", equalTo(1));
        Response found = county().body(Map.of("documentNumber", card)).post(RESIDENTS + "/search");
        found.then()
                .body("items.size()", equalTo(1))
                .body("items[0].phone", equalTo("139****0011"))
                .body("items[0].groups.group", containsInAnyOrder("CHRONIC", "DRIVER"));
        reveal(found).then().body("name", equalTo("吴二"));
    }

    @Test
    void aFileInChineseOfExcelIsRead() {
        // Given
        String grid = Places.grid();
        // When
        Response view = done(
                Callers::county,
                "kind=RESIDENTS",
                "网格编码,户号,姓名,证件类型,证件号码,重点人群\r\n" + grid + ",1,韦丁,01," + People.newIdNumber() + ",AGE60；LIVING_ALONE\r\n",
                Charset.forName("GB18030"));
        // Then
        view.then().body("rows.created", equalTo(1));
        county().get(RESIDENTS + "?group=LIVING_ALONE&area=" + grid).then().body("items.name", contains("韦*"));
    }

    @Test
    void theTrailSaysWhoSentHowManyAndNobodyElseSendsPeople() {
        // Given
        String grid = Places.grid();
        // When
        Response view = done(
                Callers::county, "kind=RESIDENTS", HEADER + grid + ",1,吴甲,01," + People.newIdNumber() + ",,,,,,,\n");
        Response admin = as("admin", Roles.SYSTEM_ADMIN, "45")
                .contentType("text/csv")
                .body(HEADER)
                .post("/grid/v1/imports?kind=RESIDENTS");
        // Then
        county().get("/grid/v1/audit?action=RESIDENTS_IMPORTED&subjectId=" + view.path("id"))
                .then()
                .body("items[0].facts.sender", equalTo("county"))
                .body("items[0].facts.created", equalTo(1))
                .body("items[0].areaCode", equalTo(grid))
                .body("items.user", not(hasItem("county")));
        assertThatProblem(admin).hasCode(CommonError.FORBIDDEN);
    }

    /** Makes them head of their household; where that is. */
    private static String headed(String card) {
        Response found = found(card);
        String home = "/grid/v1/households/" + found.path("items[0].householdId");
        changed(home, Map.of("headResidentId", found.path("items[0].id")));
        return home;
    }

    private static void movedOut(String card) {
        changed(RESIDENTS + "/" + found(card).path("items[0].id"), Map.of("status", "MOVED_OUT"));
    }

    private static void changed(String path, Map<String, ?> change) {
        county().contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", county().get(path).header("ETag"))
                .body(change)
                .patch(path)
                .then()
                .statusCode(200);
    }

    private static Response found(String card) {
        return county().body(Map.of("documentNumber", card)).post(RESIDENTS + "/search");
    }

    private static Response reveal(Response found) {
        return county().body(Map.of("purpose", "DATA_CORRECTION"))
                .post(RESIDENTS + "/" + found.path("items[0].id") + "/reveal");
    }

    private static List<String> codes(Response errors, int row) {
        return errors.jsonPath().getList("items[" + row + "].violations.code");
    }
}
