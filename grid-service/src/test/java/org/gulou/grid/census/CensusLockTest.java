package org.gulou.grid.census;

import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class CensusLockTest {

    private static final String HEADER = "gridCode,householdNumber,name,documentType,documentNumber,ethnicity\n";
    private static final String SAVE = "UPDATE resident SET ethnicity = '瑶族', version = version + 1 WHERE id = ?";
    private static final String WAITING =
            "SELECT 1 FROM pg_locks WHERE NOT granted AND locktype IN ('transactionid', 'tuple')";

    @Inject
    SqlReader reader;

    @Inject
    SqlWriter writer;

    @Test
    void whatSomebodySavesWhileAFileIsWrittenIsNotUndoneByIt() {
        // Given
        String grid = Places.grid();
        String card = People.newIdNumber();
        done(Callers::county, "kind=RESIDENTS", HEADER + grid + ",1,吴旧,01," + card + ",苗族\n");
        String id = county().get("/grid/v1/residents?area=" + grid).path("items[0].id");
        // When: the file is judged while another change is on its way, and written after it
        String location =
                SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> {
                    writer.execute(SAVE, UUID.fromString(id));
                    Response accepted = county().contentType("text/csv")
                            .body(HEADER + grid + ",1,吴新,01," + card + ",\n")
                            .post("/grid/v1/imports?kind=RESIDENTS&onDuplicate=UPDATE");
                    await().until(() -> reader.first(row -> true, WAITING).isPresent());
                    return accepted.header("Location");
                }));
        await().until(() -> "DONE".equals(county().get(location).path("state")));
        // Then
        county().get(location).then().body("rows.updated", equalTo(1));
        county().get("/grid/v1/residents/" + id).then().body("ethnicity", equalTo("瑶族"));
    }
}
