package org.gulou.chassis.contract;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The shapes of problem documents. */
final class ProblemSchemas {

    static final String PROBLEM = "Problem";
    static final String VIOLATION = "Violation";

    private ProblemSchemas() {}

    static Map<String, Schema> all() {
        return Map.of(PROBLEM, problem(), VIOLATION, violation());
    }

    private static Schema problem() {
        return object("A problem document by RFC 9457; members beside these are facts about the case.")
                .addProperty("type", text("A URN that names the kind of problem."))
                .addProperty("title", text("The kind of problem in words."))
                .addProperty("status", of(SchemaType.INTEGER).description("The HTTP status."))
                .addProperty("code", text("The stable code, UPPER_SNAKE."))
                .addProperty("detail", text("A sentence for a person."))
                .addProperty("instance", text("The path that was asked for."))
                .addProperty("traceId", text("What finds the request in the logs."))
                .addProperty(
                        "violations",
                        of(SchemaType.ARRAY)
                                .description("Every fault of the request.")
                                .items(OASFactory.createSchema().ref("#/components/schemas/" + VIOLATION)))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("code");
    }

    private static Schema violation() {
        return object("One fault of a request.")
                .addProperty("pointer", text("Where, a JSON pointer by RFC 6901."))
                .addProperty("code", text("Which, UPPER_SNAKE."))
                .addProperty("message", text("A sentence for a person."));
    }

    private static Schema object(String description) {
        return of(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return of(SchemaType.STRING).description(description);
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
