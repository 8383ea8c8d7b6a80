package org.gulou.chassis.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A fault on its way to the client: its code, facts about this case, and the violations of an invalid request. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient Map<String, Object> facts;
    private final transient List<Violation> violations;

    ProblemException(ErrorCode code) {
        this(code, Map.of(), List.of());
    }

    private ProblemException(ErrorCode code, Map<String, Object> facts, List<Violation> violations) {
        // An answer, not an accident: nobody reads its stack, and filling it costs more than the answer.
        super(code.name(), null, false, false);
        this.code = code;
        this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        this.violations = List.copyOf(violations);
    }

    /** {@link CommonError#VALIDATION_FAILED} with every fault found. */
    public static ProblemException invalid(List<Violation> violations) {
        return CommonError.VALIDATION_FAILED.problem().with(violations);
    }

    /** What went wrong. */
    public ErrorCode code() {
        return code;
    }

    /** Facts about this case, shown to the client beside the standard members. */
    public Map<String, Object> facts() {
        return facts;
    }

    /** The faults of the request, if it was invalid. */
    public List<Violation> violations() {
        return violations;
    }

    /** The same fault with one fact more. */
    public ProblemException with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(key, value);
        return new ProblemException(code, more, violations);
    }

    /** The same fault with these violations. */
    public ProblemException with(List<Violation> found) {
        return new ProblemException(code, facts, found);
    }
}
