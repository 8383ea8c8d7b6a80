package org.gulou.grid.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.testing.Callers.county;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.ImportKindLaw;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.TestTokens;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.ImportRequests;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dry run of a file of residents says what the real one does, also where rows depend on rows of an earlier chunk. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
@TestProfile(ResidentsLawTest.SmallChunks.class)
class ResidentsLawTest {

    @ParameterizedTest
    @ValueSource(strings = {"SKIP", "UPDATE", "REJECT"})
    void residentsAreJudgedAlikeDryAndReal(String onDuplicate) {
        // Given
        String grid = Places.grid();
        String other = Places.grid();
        String known = People.newIdNumber();
        ImportRequests.done(
                Callers::county,
                "kind=RESIDENTS",
                "gridCode,householdNumber,name,documentType,documentNumber,phone,address,groups\n" + grid + ",1,吴旧,01,"
                        + known + ",13900000001,旧街1号,CHRONIC\n");
        String fresh = People.newIdNumber();
        String file = "gridCode,householdNumber,name,documentType,documentNumber,phone,address,groups\n"
                + row(grid, "1", "吴旧", known, "13900000001", "旧街1号", "CHRONIC")
                + row(grid, "1", "吴旧", known, "13900000001", "新街2号", "")
                + row(grid, "2", "杨一", fresh, "", "", "DRIVER")
                + row(grid, "2", "杨一", fresh, "", "", "DRIVER")
                + row(other, "1", "杨二", fresh, "13900000002", "三街3号", "TEACHER;DRIVER")
                + row(other, "1", "石三", People.newIdNumber(), "1", "", "")
                + row(other, "1", "石四", People.newIdNumber(), "", "四街4号", "")
                + row("450226999201001", "1", "石五", People.newIdNumber(), "", "", "");
        // When
        Map<String, Object> rows = ImportKindLaw.of(
                        "/grid/v1/imports",
                        "RESIDENTS",
                        TestTokens.as("county")
                                .roles(Roles.COUNTY_OFFICER)
                                .areas("450226")
                                .bearer())
                .holdsFor(file.getBytes(StandardCharsets.UTF_8), onDuplicate);
        // Then
        assertThat(rows).containsEntry("total", 8).containsEntry("created", 2);
        assertThat(rows.get("updated")).isEqualTo("UPDATE".equals(onDuplicate) ? 2 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SKIP", "UPDATE", "REJECT"})
    void somebodyUnderTheDocumentsOfTwoEntriesIsJudgedAlikeDryAndReal(String onDuplicate) {
        // Given
        String grid = Places.grid();
        String own = People.newIdNumber();
        String merged = People.newIdNumber();
        String survivor = registered(grid, own);
        county().header("If-Match", "*")
                .body(Map.of("duplicateId", registered(grid, merged)))
                .post("/grid/v1/residents/" + survivor + "/merge")
                .then()
                .statusCode(200);
        // Chunks of two: the last two rows say again what the first two have made of one person.
        String file = "gridCode,householdNumber,name,documentType,documentNumber,phone,address,groups\n"
                + row(grid, "1", "吴一", own, "13900000011", "", "")
                + row(grid, "1", "吴二", merged, "13900000012", "", "DRIVER")
                + row(grid, "1", "吴二", own, "13900000012", "", "")
                + row(grid, "1", "吴二", merged, "", "", "DRIVER");
        // When
        Map<String, Object> rows = ImportKindLaw.of(
                        "/grid/v1/imports",
                        "RESIDENTS",
                        TestTokens.as("county")
                                .roles(Roles.COUNTY_OFFICER)
                                .areas("450226")
                                .bearer())
                .holdsFor(file.getBytes(StandardCharsets.UTF_8), onDuplicate);
        // Then
        assertThat(rows).containsEntry("total", 4).containsEntry("created", 0);
        assertThat(rows.get("updated")).isEqualTo("UPDATE".equals(onDuplicate) ? 2 : 0);
    }

    private static String registered(String grid, String card) {
        Map<String, Object> request = People.resident(People.household(grid));
        request.put("document", Map.of("type", "01", "number", card));
        return People.registered(request).path("id");
    }

    private static String row(
            String grid, String household, String name, String card, String phone, String address, String groups) {
        return String.join(",", grid, household, name, "01", card, phone, address, groups) + "\n";
    }

    /** Chunks of two rows. */
    public static class SmallChunks implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gulou.imports.chunk", "2");
        }
    }
}
