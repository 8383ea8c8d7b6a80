package org.gulou.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.HttpMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gulou.gateway.problem.GatewayError;
import org.gulou.gateway.problem.Problem;
import org.gulou.gateway.route.Access;
import org.gulou.gateway.route.Routes;

/** What the gateway adds to every operation behind it: who needs a token, and the faults it answers before or instead of a service. */
final class DoorRules {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SCHEME = "bearer";
    private static final String SCHEMA = "GatewayProblem";
    private static final int ONLY_WITH_A_BODY = GatewayError.PAYLOAD_TOO_LARGE.status();
    /** A wrong path, a wrong method or a fault of our own is nothing an operation of the contract answers with. */
    private static final List<GatewayError> NOT_OF_AN_OPERATION =
            List.of(GatewayError.NOT_FOUND, GatewayError.METHOD_NOT_ALLOWED, GatewayError.INTERNAL_ERROR);

    private DoorRules() {}

    /** States them on that operation; a status the service describes itself stays as it is. */
    static void apply(String path, String method, ObjectNode operation) {
        operation.set("security", security(path, method, operation));
        ObjectNode responses = operation.withObjectProperty("responses");
        errorsByStatus().keySet().stream()
                .filter(status -> status != ONLY_WITH_A_BODY || operation.has("requestBody"))
                .map(Object::toString)
                .filter(status -> !responses.has(status))
                .forEach(status -> responses.set(
                        status,
                        JSON.objectNode().put("$ref", new Component("responses", responseName(status)).reference())));
    }

    /** Puts what {@link #apply} refers to into the document's components. */
    static void describe(ObjectNode components) {
        components
                .withObjectProperty("securitySchemes")
                .set(
                        SCHEME,
                        JSON.objectNode()
                                .put("type", "http")
                                .put("scheme", "bearer")
                                .put("bearerFormat", "JWT"));
        components.withObjectProperty("schemas").set(SCHEMA, problemSchema());
        errorsByStatus()
                .forEach((status, errors) -> components
                        .withObjectProperty("responses")
                        .set(responseName(status.toString()), response(errors)));
    }

    // A service names the roles an operation takes; they are kept, under the one name the scheme has here.
    private static ArrayNode security(String path, String method, ObjectNode operation) {
        ArrayNode roles = JSON.arrayNode();
        operation.path("security").forEach(requirement -> requirement.forEach(list -> list.forEach(roles::add)));
        ArrayNode security = JSON.arrayNode();
        if (Routes.access(HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)), path) != Access.SIGNED_IN) {
            security.add(JSON.objectNode());
        }
        return security.add(JSON.objectNode().set(SCHEME, roles));
    }

    private static ObjectNode response(List<GatewayError> errors) {
        String description = errors.stream()
                .map(error -> error.name() + ": " + error.sentence())
                .collect(Collectors.joining(" "));
        ObjectNode response = JSON.objectNode().put("description", description);
        response.withObjectProperty("content")
                .withObjectProperty(Problem.MEDIA_TYPE)
                .withObjectProperty("schema")
                .put("$ref", new Component("schemas", SCHEMA).reference());
        return response;
    }

    private static JsonNode problemSchema() {
        ObjectNode schema = JSON.objectNode()
                .put("type", "object")
                .put("description", "A problem document (RFC 9457) that the gateway itself answers.");
        ObjectNode members = schema.withObjectProperty("properties");
        for (String text : List.of("type", "title", "code", "detail", "instance", "traceId")) {
            members.withObjectProperty(text).put("type", "string");
        }
        members.withObjectProperty("status").put("type", "integer");
        ArrayNode codes = members.withObjectProperty("code").putArray("enum");
        Arrays.stream(GatewayError.values()).map(Enum::name).forEach(codes::add);
        ArrayNode required = schema.putArray("required");
        List.of("type", "title", "status", "code", "detail", "traceId").forEach(required::add);
        return schema;
    }

    private static String responseName(String status) {
        return "Gateway" + status;
    }

    private static SortedMap<Integer, List<GatewayError>> errorsByStatus() {
        return Arrays.stream(GatewayError.values())
                .filter(error -> !NOT_OF_AN_OPERATION.contains(error))
                .collect(Collectors.groupingBy(GatewayError::status, TreeMap::new, Collectors.toList()));
    }
}
