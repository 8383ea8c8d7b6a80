package org.gulou.chassis.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.gulou.chassis.web.Idempotent;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** What the code says of an operation and the document does not. */
final class ResourceMethods {

    // A template may carry an expression, {code: [0-9]+}, which the document leaves out.
    private static final Pattern REGEX = Pattern.compile("\\{\\s*([^:{}\\s]+)\\s*:[^{}]*}");
    private static final DotName PATH = DotName.createSimple(Path.class);
    private static final DotName POST_METHOD = DotName.createSimple(POST.class);
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
    private static final DotName PERMIT_ALL = DotName.createSimple(PermitAll.class);
    private static final DotName REST_RESPONSE = DotName.createSimple(RestResponse.class);
    private static final String KEY = "Idempotency-Key";
    private static final String ONCE = "Acts once however often it is sent with the same key within 24 hours.";
    private static final String OF_NOBODY =
            " Without a login the same key with another body is another request, not a conflict.";
    private static final String IMPORTS = "/imports";
    private static final int MAX_KEY = 255;

    private final Map<String, MethodInfo> posts;

    private ResourceMethods(Map<String, MethodInfo> posts) {
        this.posts = posts;
    }

    /** The methods of all resources that answer a POST. */
    static ResourceMethods of(IndexView index) {
        Map<String, MethodInfo> posts = new HashMap<>();
        for (ClassInfo resource : index.getKnownClasses()) {
            if (resource.hasDeclaredAnnotation(PATH)) {
                for (MethodInfo method : resource.methods()) {
                    if (method.hasAnnotation(POST_METHOD)) {
                        posts.put(path(resource, method), method);
                    }
                }
            }
        }
        return new ResourceMethods(posts);
    }

    /** The method behind that operation, if it is a POST. */
    Optional<Described> find(PathItem.HttpMethod method, String path) {
        return method == PathItem.HttpMethod.POST
                ? Optional.ofNullable(posts.get(path)).map(Described::new)
                : Optional.empty();
    }

    private static String path(ClassInfo resource, MethodInfo method) {
        String whole = Stream.of(resource.declaredAnnotation(PATH), method.annotation(PATH))
                .filter(Objects::nonNull)
                .map(path -> path.value().asString())
                .flatMap(path -> Stream.of(path.split("/", -1)))
                .filter(segment -> !segment.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
        return REGEX.matcher(whole).replaceAll("{$1}");
    }

    /** An operation that creates or acts. */
    record Described(MethodInfo method) {

        void describe(String path, Operation operation) {
            // A file takes its key without the transaction of others.
            if (method.hasAnnotation(IDEMPOTENT) || path.endsWith(IMPORTS)) {
                operation.addParameter(key(method.hasAnnotation(PERMIT_ALL)));
            }
            if (method.returnType().name().equals(REST_RESPONSE)) {
                answerAs(path.endsWith(IMPORTS) ? "202" : "201", operation);
            }
        }

        private static Parameter key(boolean isForEverybody) {
            return OASFactory.createParameter()
                    .name(KEY)
                    .in(Parameter.In.HEADER)
                    .description(isForEverybody ? ONCE + OF_NOBODY : ONCE)
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .minLength(1)
                            .maxLength(MAX_KEY));
        }

        private static void answerAs(String status, Operation operation) {
            APIResponse answer = operation.getResponses() == null
                    ? null
                    : operation.getResponses().getAPIResponse("200");
            if (answer == null) {
                return;
            }
            operation.getResponses().removeAPIResponse("200");
            answer.setDescription("202".equals(status) ? "Accepted" : "Created");
            answer.addHeader(
                    "Location",
                    OASFactory.createHeader()
                            .description("The absolute path of what was made.")
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
            operation.getResponses().addAPIResponse(status, answer);
        }
    }
}
