package org.gulou.grid.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.ImportKindLaw;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.TestTokens;
import org.gulou.grid.testing.DutyRequests;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dry run of a file says what the real one does, rows that depend on earlier rows and repeated ones among them. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ImportLawTest {

    private static final String IMPORTS = "/grid/v1/imports";

    @ParameterizedTest
    @ValueSource(strings = {"SKIP", "UPDATE", "REJECT"})
    void placesAreJudgedAlikeDryAndReal(String onDuplicate) {
        // Given
        String township = Places.township();
        Places.made(township + "201", "旧名");
        String file = "code,name\n" + township + "201,新名\n" + township + "202,甲村\n" + township + "202001,甲网格\n"
                + township + "202,乙村\n" + township + "203001,无村\n" + township + "204,\n";
        // When
        Map<String, Object> rows = ImportKindLaw.of(IMPORTS, "AREAS", bearer("admin", Roles.SYSTEM_ADMIN, "45"))
                .holdsFor(file.getBytes(StandardCharsets.UTF_8), onDuplicate);
        // Then
        assertThat(rows).containsEntry("total", 6).containsEntry("created", 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SKIP", "UPDATE", "REJECT"})
    void dutiesAreJudgedAlikeDryAndReal(String onDuplicate) {
        // Given
        String grid = Places.grid();
        DutyRequests.given(grid, "GRID_WORKER", "held-" + grid);
        String file = "subjectCode,role,name,phone,userId\n"
                + grid + ",GRID_WORKER,石新名,13900000009,held-" + grid + "\n"
                + grid + ",GRID_LEADER,杨测试,13900000002,first-" + grid + "\n"
                + grid + ",GRID_LEADER,吴测试,13900000003,second-" + grid + "\n"
                + grid + ",GRID_LEADER,杨新名,13900000002,first-" + grid + "\n"
                + grid + ",MEDIC,石测试,13900000004,\n"
                + grid + ",MEDIC,石测试,13900000004,\n";
        // When
        Map<String, Object> rows = ImportKindLaw.of(IMPORTS, "DUTIES", bearer("county", Roles.COUNTY_OFFICER, "450226"))
                .holdsFor(file.getBytes(StandardCharsets.UTF_8), onDuplicate);
        // Then
        assertThat(rows).containsEntry("total", 6).containsEntry("created", 2);
    }

    private static String bearer(String user, String role, String area) {
        return TestTokens.as(user).roles(role).areas(area).bearer();
    }
}
