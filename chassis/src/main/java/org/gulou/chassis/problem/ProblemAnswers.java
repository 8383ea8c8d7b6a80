package org.gulou.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gulou.chassis.trace.Trace;
import org.jboss.logging.Logger;

/** Turns faults into the documents that answer them, the same wherever in the server they come up, and logs those that are ours. */
@ApplicationScoped
class ProblemAnswers {

    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);

    private static final String CHALLENGE = "Bearer";
    private static final String CHALLENGE_OF_BAD_TOKEN = "Bearer error=\"invalid_token\"";
    // Seconds, where the fault knows how long to wait.
    private static final String RETRY_AFTER = "retryAfter";
    private static final String SOON = "1";

    private final FaultTranslator faults;
    private final ObjectMapper json;

    ProblemAnswers(FaultTranslator faults, ObjectMapper json) {
        this.faults = faults;
        this.json = json;
    }

    /** An answer as it goes out. */
    record Answer(int status, Map<String, String> headers, byte[] body) {}

    /** The answer to a request for this path that failed so. */
    Answer to(Throwable fault, String path) {
        ProblemException problem = faults.translate(fault);
        log(problem, fault);
        return new Answer(problem.code().status(), headers(problem), body(Problem.answering(problem, path)));
    }

    private static void log(ProblemException problem, Throwable fault) {
        if (problem.code() == CommonError.INTERNAL_ERROR) {
            LOG.errorf(fault, "Request failed, trace %s", Trace.currentId());
        } else {
            LOG.debugf(fault, "Answered %s, trace %s", problem.code().name(), Trace.currentId());
        }
    }

    private static Map<String, String> headers(ProblemException problem) {
        ErrorCode code = problem.code();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", Problem.MEDIA_TYPE);
        headers.put("Cache-Control", "no-store");
        if (code.status() == CommonError.UNAUTHENTICATED.status()) {
            headers.put("WWW-Authenticate", code == CommonError.UNAUTHENTICATED ? CHALLENGE : CHALLENGE_OF_BAD_TOKEN);
        }
        if (code.status() == CommonError.UNAVAILABLE.status()
                || code.status() == CommonError.TOO_MANY_REQUESTS.status()) {
            headers.put(
                    "Retry-After",
                    problem.facts().getOrDefault(RETRY_AFTER, SOON).toString());
        }
        return headers;
    }

    private byte[] body(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the problem " + problem.code(), e);
        }
    }
}
