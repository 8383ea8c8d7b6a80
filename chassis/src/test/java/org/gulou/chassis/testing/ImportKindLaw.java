package org.gulou.chassis.testing;

import static org.gulou.chassis.testing.Patience.await;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;

/**
 * The law of every import kind, checked through the door: a dry run of a file and the real run after it give the same verdicts, row by
 * row.
 */
public final class ImportKindLaw {

    private static final Set<String> ENDED = Set.of("DONE", "FAILED", "CANCELLED");

    private final String path;
    private final String kind;
    private final String bearer;

    private ImportKindLaw(String path, String kind, String bearer) {
        this.path = path;
        this.kind = kind;
        this.bearer = bearer;
    }

    /** The law for a kind taken in at that path, sent with that {@code Authorization}. */
    public static ImportKindLaw of(String path, String kind, String bearer) {
        return new ImportKindLaw(path, kind, bearer);
    }

    /** Sends the file twice, dry and real, and compares; answers what became of the rows. */
    public Map<String, Object> holdsFor(byte[] file, String onDuplicate) {
        Response dry = run(file, true, onDuplicate);
        Response real = run(file, false, onDuplicate);
        Assertions.assertThat(rows(real))
                .as("rows of the real run and of the dry one")
                .isEqualTo(rows(dry));
        Assertions.assertThat(errors(real))
                .as("faults of the real run and of the dry one")
                .isEqualTo(errors(dry));
        return rows(real);
    }

    private Response run(byte[] file, boolean dryRun, String onDuplicate) {
        Response sent = RestAssured.given()
                .header("Authorization", bearer)
                .contentType("text/csv")
                .queryParam("kind", kind)
                .queryParam("dryRun", dryRun)
                .queryParam("onDuplicate", onDuplicate)
                .body(file)
                .post(path);
        Assertions.assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(202);
        String location = sent.header("Location");
        Response ended = await().until(
                        () -> get(location),
                        view -> ENDED.contains(view.jsonPath().getString("state")));
        Assertions.assertThat(ended.jsonPath().getString("state"))
                .as(ended.asString())
                .isEqualTo("DONE");
        return ended;
    }

    private Response get(String location) {
        return RestAssured.given().header("Authorization", bearer).get(location);
    }

    private static Map<String, Object> rows(Response view) {
        return view.jsonPath().getMap("rows");
    }

    private String errors(Response view) {
        return get(path + "/" + view.jsonPath().getString("id") + "/errors.csv").asString();
    }
}
