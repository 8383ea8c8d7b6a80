package org.gulou.chassis.idempotency;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a request is told from another by: a hash of its method, path, query and body; and the place of its answer, a hash of whose key
 * it is and the key. Keyed, because a body may hold a document number, of which a plain hash could be tried out, and because nobody is
 * to read from the table who sent what.
 */
@ApplicationScoped
class RequestHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec requestKey;
    private final SecretKeySpec placeKey;

    RequestHash(@ConfigProperty(name = "gulou.idempotency.secret") String secret) {
        this.requestKey = key("idempotency " + secret);
        this.placeKey = key("idempotency place " + secret);
    }

    /** The hash of this request; reads to the end what was not read of the body. */
    byte[] of(HttpServerRequest request, RequestBody body) throws IOException {
        String line = request.method().name() + ' ' + request.path() + '?' + request.query() + '\n';
        return hash(requestKey, line, body.digest());
    }

    /** The hash of an upload of that content. */
    byte[] of(UploadKey upload, byte[] digest) {
        return hash(requestKey, upload.asked(), digest);
    }

    /**
     * Where the answer to a request with that key is kept. Who is not known shares a key with everybody else who is not, so theirs is
     * told by the request too.
     */
    String place(RequestKey key, HttpServerRequest request, RequestBody body) throws IOException {
        if (key.isNobodys()) {
            body.requireRead();
            return place(key, of(request, body));
        }
        return place(key);
    }

    /** The same of a caller who is known. */
    String place(RequestKey key) {
        return place(key, new byte[0]);
    }

    private String place(RequestKey key, byte[] rest) {
        // A key holds no line break: no two callers with their keys read alike.
        byte[] place = hash(placeKey, key.principal() + '\n' + key.key() + '\n', rest);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place);
    }

    private static byte[] hash(SecretKeySpec key, String line, byte[] rest) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(line.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(rest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This runtime has no " + ALGORITHM, e);
        }
    }

    private static SecretKeySpec key(String text) {
        return new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }
}
