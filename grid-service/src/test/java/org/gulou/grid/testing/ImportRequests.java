package org.gulou.grid.testing;

import static org.gulou.chassis.testing.Patience.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;

/** Files sent, and waited for. */
public final class ImportRequests {

    private static final Set<String> ENDED = Set.of("DONE", "FAILED", "CANCELLED");

    private ImportRequests() {}

    /** The import of that file once it has ended. */
    public static Response done(Supplier<RequestSpecification> caller, String query, String csv) {
        return done(caller, query, csv, StandardCharsets.UTF_8);
    }

    /** The same for a file in another character set. */
    public static Response done(Supplier<RequestSpecification> caller, String query, String csv, Charset charset) {
        Response accepted =
                caller.get().contentType("text/csv").body(csv.getBytes(charset)).post("/grid/v1/imports?" + query);
        Assertions.assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        String location = accepted.header("Location");
        Response ended =
                await().until(() -> caller.get().get(location), view -> ENDED.contains(view.<String>path("state")));
        Assertions.assertThat(ended.<String>path("state")).as(ended.asString()).isEqualTo("DONE");
        return ended;
    }
}
