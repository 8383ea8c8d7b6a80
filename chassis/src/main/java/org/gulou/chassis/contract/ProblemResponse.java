package org.gulou.chassis.contract;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.gulou.chassis.problem.Problem;

/** The problems an operation may be answered with, each where it can come up. */
enum ProblemResponse {
    BAD_REQUEST("400", "The request cannot be read.", Asked::canBeMisread),
    UNAUTHENTICATED("401", "The token is missing, invalid or expired.", Asked::secured),
    FORBIDDEN("403", "The caller's roles do not allow this.", Asked::secured),
    NOT_FOUND("404", "There is nothing here that the caller may see.", Asked::namesSomething),
    CONFLICT("409", "This contradicts what is stored, or the key is in use.", Asked::changes),
    PRECONDITION_FAILED("412", "The thing has changed since it was read.", Asked::isConditional),
    PAYLOAD_TOO_LARGE("413", "The body is larger than allowed here.", Asked::hasBody),
    UNSUPPORTED_MEDIA_TYPE("415", "A body of this media type cannot be read here.", Asked::hasBody),
    INVALID("422", "The request has faults; each is named.", Asked::changes),
    PRECONDITION_REQUIRED("428", "If-Match is missing.", Asked::isConditional),
    // Only where an operation says so itself.
    TOO_MANY_REQUESTS("429", "This is asked too often.", asked -> false),
    INTERNAL_ERROR("500", "A fault of the service; the trace id finds it.", asked -> true),
    UNAVAILABLE("503", "This cannot be done just now.", asked -> true);

    private final String status;
    private final String description;
    private final Predicate<Asked> applies;

    ProblemResponse(String status, String description, Predicate<Asked> applies) {
        this.status = status;
        this.description = description;
        this.applies = applies;
    }

    /** The responses, to be referred to by their names. */
    static Map<String, APIResponse> components() {
        Map<String, APIResponse> responses = new TreeMap<>();
        for (ProblemResponse problem : values()) {
            responses.put(problem.name(), problem.response());
        }
        return responses;
    }

    /** Adds those that apply, and sorts all by status. */
    static void addTo(String path, PathItem.HttpMethod method, Operation operation) {
        Asked asked = new Asked(path, method, operation);
        Map<String, APIResponse> all = new TreeMap<>();
        if (operation.getResponses() != null) {
            all.putAll(operation.getResponses().getAPIResponses());
        }
        for (ProblemResponse problem : values()) {
            if (problem.applies.test(asked)) {
                all.put(problem.status, OASFactory.createAPIResponse().ref("#/components/responses/" + problem.name()));
            }
        }
        APIResponses sorted = OASFactory.createAPIResponses();
        all.forEach(sorted::addAPIResponse);
        operation.setResponses(sorted);
    }

    private APIResponse response() {
        APIResponse response = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema()
                                                .ref("#/components/schemas/" + ProblemSchemas.PROBLEM))));
        if (this == TOO_MANY_REQUESTS) {
            response.addHeader(
                    HttpHeaders.RETRY_AFTER,
                    OASFactory.createHeader()
                            .description("Seconds to wait.")
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
        }
        return response;
    }

    /** An operation, and what it asks of its caller. */
    private record Asked(String path, PathItem.HttpMethod method, Operation operation) {

        boolean secured() {
            return operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        }

        boolean hasBody() {
            return operation.getRequestBody() != null;
        }

        boolean canBeMisread() {
            return hasBody()
                    || (operation.getParameters() != null
                            && !operation.getParameters().isEmpty());
        }

        boolean namesSomething() {
            return path.contains("{") || hasParameter("area") || hasBody();
        }

        boolean changes() {
            return !List.of(PathItem.HttpMethod.GET, PathItem.HttpMethod.HEAD).contains(method);
        }

        boolean isConditional() {
            return hasParameter("If-Match");
        }

        private boolean hasParameter(String name) {
            return operation.getParameters() != null
                    && operation.getParameters().stream().anyMatch(p -> name.equalsIgnoreCase(p.getName()));
        }
    }
}
