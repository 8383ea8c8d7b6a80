package org.gulou.chassis.testing;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gulou.chassis.problem.ErrorCode;
import org.gulou.chassis.problem.Problem;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.chassis.problem.Violation;

/** Asserts about a problem, be it thrown or answered over HTTP. */
public final class ProblemAssert extends AbstractAssert<ProblemAssert, Problem> {

    private ProblemAssert(Problem actual) {
        super(actual, ProblemAssert.class);
    }

    /** The problem that this call throws. */
    public static ProblemAssert assertThatProblem(ThrowingCallable call) {
        Throwable thrown = Assertions.catchThrowable(call);
        Assertions.assertThat(thrown).isInstanceOf(ProblemException.class);
        return new ProblemAssert(Problem.of((ProblemException) thrown));
    }

    /** The problem document that was answered, which must say the status it is sent with. */
    public static ProblemAssert assertThatProblem(ValidatableResponse answer) {
        return assertThatProblem(answer.extract().response());
    }

    /** The problem document that was answered, which must say the status it is sent with. */
    public static ProblemAssert assertThatProblem(Response answer) {
        Assertions.assertThat(answer.contentType()).as(answer.asString()).startsWith(Problem.MEDIA_TYPE);
        Map<String, Object> document = answer.jsonPath().getMap("");
        Assertions.assertThat(document.get("status")).isEqualTo(answer.statusCode());
        return new ProblemAssert(new Problem(
                (String) document.get("type"),
                (String) document.get("title"),
                answer.statusCode(),
                (String) document.get("code"),
                (String) document.get("detail"),
                (String) document.get("instance"),
                (String) document.get("traceId"),
                violations(document.get("violations")),
                document));
    }

    /** It has this code, and the status the code is joined to. */
    public ProblemAssert hasCode(ErrorCode code) {
        Assertions.assertThat(actual.code()).as("%s", actual).isEqualTo(code.name());
        return hasStatus(code.status());
    }

    /** It has a code of this name, whatever its status. */
    public ProblemAssert hasCodeNamed(String code) {
        Assertions.assertThat(actual.code()).as("%s", actual).isEqualTo(code);
        return this;
    }

    /** It is answered with this status. */
    public ProblemAssert hasStatus(int status) {
        Assertions.assertThat(actual.status()).as("%s", actual).isEqualTo(status);
        return this;
    }

    /** It states this fact about the case. */
    public ProblemAssert hasFact(String key, Object value) {
        Assertions.assertThat(actual.facts()).containsEntry(key, value);
        return this;
    }

    /** It names this fault, among others perhaps. */
    public ProblemAssert hasViolation(String pointer, String code) {
        Assertions.assertThat(actual.violations())
                .as("%s", actual)
                .anyMatch(v -> v.pointer().equals(pointer) && v.code().equals(code));
        return this;
    }

    /** It names faults at just these places. */
    public ProblemAssert hasViolationsAt(String... pointers) {
        Assertions.assertThat(actual.violations())
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder(pointers);
        return this;
    }

    /** It tells the trace it belongs to. */
    public ProblemAssert hasTraceId() {
        Assertions.assertThat(actual.traceId()).matches("[0-9a-f]{32}");
        return this;
    }

    private static List<Violation> violations(Object found) {
        List<Violation> violations = new ArrayList<>();
        if (found instanceof List<?> list) {
            for (Object entry : list) {
                Map<?, ?> v = (Map<?, ?>) entry;
                violations.add(
                        new Violation((String) v.get("pointer"), (String) v.get("code"), (String) v.get("message")));
            }
        }
        return violations;
    }
}
