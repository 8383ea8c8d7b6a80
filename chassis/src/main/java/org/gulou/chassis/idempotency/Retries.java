package org.gulou.chassis.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;

/**
 * Runs a method once for a key, and sends the stored answer every other time, to who may still see what it was about. Inside a
 * transaction.
 */
@ApplicationScoped
class Retries {

    /** How long a key is remembered. */
    static final Duration REMEMBERED = Duration.ofHours(24);

    private final Answers answers;
    private final RequestHash hash;
    private final Caller caller;
    private final AreaScope scope;
    private final BusinessClock clock;
    private final ObjectMapper json;

    Retries(Answers answers, RequestHash hash, Caller caller, AreaScope scope, BusinessClock clock, ObjectMapper json) {
        this.answers = answers;
        this.hash = hash;
        this.caller = caller;
        this.scope = scope;
        this.clock = clock;
        this.json = json;
    }

    /**
     * The method's result; {@link Replay} when it was answered before, 409 while it is being answered, 404 where the caller's scope no
     * longer holds what was seen then, 422 for another request.
     */
    Object once(String header, HttpServerRequest request, InvocationContext method) throws Exception {
        RequestKey key =
                caller.signedIn().map(user -> RequestKey.of(user, header)).orElseGet(() -> RequestKey.ofNobody(header));
        RequestBody body = RequestBody.of(method, json);
        String place = hash.place(key, request, body);
        if (!answers.lock(place)) {
            throw CommonError.IDEMPOTENCY_KEY_IN_USE.problem();
        }
        Instant now = clock.instant();
        Optional<Answers.Found> earlier = answers.find(place, key, now.minus(REMEMBERED));
        if (earlier.isPresent()) {
            earlier.get().requireGranted(scope);
            throw new Replay(earlier.get().again(hash.of(request, body)));
        }
        Object result = method.proceed();
        StoredAnswer answer = StoredAnswer.of(result, json);
        if (answer.isSuccess()) {
            answers.store(place, new Answers.Found(hash.of(request, body), scope.granted(), answer), now);
        }
        return result;
    }
}
