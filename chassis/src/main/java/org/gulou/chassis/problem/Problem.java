package org.gulou.chassis.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.trace.Trace;

/** A problem document by RFC 9457, {@code application/problem+json}, with a stable {@code code} of ours. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        String instance,
        String traceId,
        List<Violation> violations,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> facts) {

    /** The media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Set<String> MEMBERS =
            Set.of("type", "title", "status", "code", "detail", "instance", "traceId", "violations");

    private static final String TYPE_PREFIX = "urn:gulou:problem:";

    public Problem {
        violations = violations == null ? List.of() : List.copyOf(violations);
        facts = withoutStandardMembers(facts == null ? Map.of() : facts);
    }

    // A fact that bears the name of a member would be a second one of that name.
    private static Map<String, Object> withoutStandardMembers(Map<String, Object> facts) {
        Map<String, Object> others = new LinkedHashMap<>(facts);
        others.keySet().removeAll(MEMBERS);
        return Collections.unmodifiableMap(others);
    }

    /** The document for a fault within a larger answer, as in a batch. */
    public static Problem of(ProblemException fault) {
        return of(fault, null, null);
    }

    /** The document that answers a request for this path. */
    public static Problem answering(ProblemException fault, String path) {
        return of(fault, path, Trace.currentId());
    }

    private static Problem of(ProblemException fault, String instance, String traceId) {
        ErrorCode code = fault.code();
        return new Problem(
                TYPE_PREFIX + code.name(),
                title(code),
                code.status(),
                code.name(),
                code.sentence(),
                instance,
                traceId,
                fault.violations(),
                fault.facts());
    }

    private static String title(ErrorCode code) {
        String words = code.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
