package org.gulou.inspection.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.inspection.testing.Callers.as;
import static org.gulou.inspection.testing.Callers.county;
import static org.gulou.inspection.testing.Callers.inspector;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.EmbeddedDatabase;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.inspection.testing.Directory;
import org.gulou.inspection.testing.Steps;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ChecklistResourceTest {

    private static final String PATH = "/inspection/v1/checklists";

    @Test
    void everyCategoryAndBothModulesComeWithAPublishedList() {
        county().get(PATH + "?state=PUBLISHED&limit=500&count=true")
                .then()
                .statusCode(200)
                .body("items.findAll { it.version == 1 }.size()", equalTo(28))
                .body("items.module", hasItem("NORO_FLU"));
    }

    @Test
    void aCategorysListComesWithItsCommonItemsInPlace() {
        // When
        List<String> items = county().get(PATH + "?category=QUA&sort=version").path("items[0].items.code");
        // Then
        assertThat(items).startsWith("K01", "K02", "K03", "K04", "K06", "K08", "K09", "K10", "K13", "K14", "QUA01");
    }

    @Test
    void aNewEditionIsDraftedPublishedAndThenNeverChanges() {
        // Given
        Response draft = draft("GAT", List.of("K01"), item("GAT91"));
        Steps.created(draft).then().body("state", equalTo("DRAFT")).body("items.code", contains("K01", "GAT91"));
        // When
        Response published = publish(draft);
        Response again = publish(published);
        // Then
        Steps.ok(published).then().body("state", equalTo("PUBLISHED"));
        assertThat(published.<Integer>path("version")).isGreaterThan(1);
        assertThatProblem(again).hasCode(ChecklistError.CHECKLIST_ALREADY_PUBLISHED);
    }

    @Test
    void whatIsPublishedIsFinalInTheDatabaseToo() {
        Assertions.assertThatThrownBy(() -> {
                    try (Connection superuser = EmbeddedDatabase.ofThisJvm().superuser("inspection");
                            Statement statement = superuser.createStatement()) {
                        statement.execute("UPDATE checklist SET items = '[]' WHERE category_code = 'MED'");
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changes");
    }

    @Test
    void inspectionsGoByTheNewestPublishedEdition() {
        // Given
        String site = Steps.site(Directory.village(), "CHK");
        Response draft = draft("CHK", List.of("K13"), item("CHK91"));
        Steps.planned(site).then().body("items", not(hasItem("CHK91")));
        // When
        publish(draft);
        // Then
        Steps.planned(site).then().body("items", contains("K13", "CHK91"));
    }

    @Test
    void everyFaultOfADraftIsNamedAtOnce() {
        // Given
        Map<String, Object> broken = item("GAT01");
        broken.put("findingWhen", "count > 1");
        broken.put("weight", -1);
        // When
        Response refused = county().body(Map.of(
                        "categoryCode",
                        "XXX",
                        "commonItems",
                        List.of("K01", "K99", "K01"),
                        "items",
                        List.of(broken, item("GAT01"))))
                .post(PATH);
        // Then
        assertThatProblem(refused)
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolationsAt(
                        "/items/0/weight",
                        "/items/0/findingWhen",
                        "/items/1/code",
                        "/commonItems/1",
                        "/commonItems/2",
                        "/categoryCode");
    }

    @Test
    void aListIsOfACategoryOrOfAModule() {
        assertThatProblem(county().body(Map.of("items", List.of(item("AAA01")))).post(PATH))
                .hasViolation("", "CATEGORY_OR_MODULE");
    }

    @Test
    void onlyWhoKeepsTheListsMayDraft() {
        assertThatProblem(inspector(1)
                        .body(Map.of("categoryCode", "GAT", "items", List.of(item("GAT91"))))
                        .post(PATH))
                .hasCode(CommonError.FORBIDDEN);
        as("grid1", Roles.GRID_WORKER, "450226100003001").get(PATH).then().statusCode(200);
    }

    private static Response draft(String category, List<String> common, Map<String, Object> item) {
        return as("admin", Roles.SYSTEM_ADMIN, "45")
                .body(Map.of("categoryCode", category, "commonItems", common, "items", List.of(item)))
                .post(PATH);
    }

    private static Response publish(Response list) {
        return as("admin", Roles.SYSTEM_ADMIN, "45")
                .header("If-Match", list.header("ETag"))
                .post(PATH + "/" + list.path("id") + "/publish");
    }

    private static Map<String, Object> item(String code) {
        return new HashMap<>(Map.of(
                "code",
                code,
                "titleZh",
                "项目",
                "titleEn",
                "Item",
                "severity",
                "MINOR",
                "weight",
                2,
                "dueHours",
                168,
                "basis",
                "依据",
                "profile",
                "ALL",
                "answer",
                "YES_NO_NA"));
    }
}
