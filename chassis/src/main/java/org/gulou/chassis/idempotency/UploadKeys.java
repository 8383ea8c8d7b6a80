package org.gulou.chassis.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Created;

/**
 * The keys of uploads, which take too long for the transaction of {@link org.gulou.chassis.web.Idempotent}. They are kept where all
 * others are, with the id of what the upload became. Nothing is held while it comes: its key is looked for before, and again under
 * lock when it takes effect.
 */
@ApplicationScoped
public class UploadKeys {

    private final CurrentVertxRequest request;
    private final Answers answers;
    private final RequestHash hash;
    private final Caller caller;
    private final AreaScope scope;
    private final BusinessClock clock;
    private final ObjectMapper json;

    UploadKeys(
            CurrentVertxRequest request,
            Answers answers,
            RequestHash hash,
            Caller caller,
            AreaScope scope,
            BusinessClock clock,
            ObjectMapper json) {
        this.request = request;
        this.answers = answers;
        this.hash = hash;
        this.caller = caller;
        this.scope = scope;
        this.clock = clock;
        this.json = json;
    }

    /** The key that the running request of a signed-in caller came with, if one did, asked for with these options; 400 BAD_PARAMETER. */
    public Optional<UploadKey> sent(String options) {
        HttpServerRequest http = request.getCurrent().request();
        return Optional.ofNullable(http.getHeader(RequestKey.HEADER)).map(header -> {
            RequestKey key = RequestKey.of(caller.user(), header);
            return new UploadKey(key, hash.place(key), http.method().name() + ' ' + path(http) + ' ' + options + '\n');
        });
    }

    /**
     * What the upload became that came with this key before; the digest of the content is asked for only then. 422
     * IDEMPOTENCY_KEY_REUSED for another content, other options or another operation.
     */
    public Optional<UUID> made(UploadKey key, Supplier<byte[]> digest) {
        Instant since = clock.instant().minus(Retries.REMEMBERED);
        return answers.find(key.place(), key.key(), since).map(earlier -> {
            earlier.requireGranted(scope);
            return id(earlier.again(hash.of(key, digest.get())));
        });
    }

    /** Lets the upload take effect, in the running transaction, unless it did before; 409 while another with this key does. */
    @Transactional(TxType.MANDATORY)
    public Made once(UploadKey key, byte[] digest, Supplier<UUID> effect) {
        if (!answers.lock(key.place())) {
            throw CommonError.IDEMPOTENCY_KEY_IN_USE.problem();
        }
        return made(key, () -> digest).map(id -> new Made(id, true)).orElseGet(() -> {
            UUID id = effect.get();
            answers.store(
                    key.place(), new Answers.Found(hash.of(key, digest), scope.granted(), answer(id)), clock.instant());
            return new Made(id, false);
        });
    }

    /**
     * To be thrown where an upload was {@link #made} before: 202 with the view of what it became, as it is now, and its Location below the
     * path of the request.
     */
    public RuntimeException replay(UUID id, Object view) {
        String location = path(request.getCurrent().request()) + '/' + id;
        return new Replay(StoredAnswer.of(Created.accepted(location, view), json));
    }

    private static String path(HttpServerRequest http) {
        return http.path().endsWith("/") ? http.path().substring(0, http.path().length() - 1) : http.path();
    }

    // Its answer is read anew each time, as what it became goes on.
    private static StoredAnswer answer(UUID id) {
        return new StoredAnswer(
                Status.ACCEPTED.getStatusCode(), id.toString().getBytes(StandardCharsets.US_ASCII), null, null);
    }

    private static UUID id(StoredAnswer answer) {
        return UUID.fromString(new String(answer.body(), StandardCharsets.US_ASCII));
    }
}
