package org.gulou.chassis.idempotency;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a request is told from another by: a hash of its method, path, query and body. Keyed, because a body may hold a document
 * number, of which a plain hash could be tried out.
 */
@ApplicationScoped
class RequestHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    RequestHash(@ConfigProperty(name = "gulou.idempotency.secret") String secret) {
        this.key = new SecretKeySpec(("idempotency " + secret).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The hash of this request; reads to the end what was not read of the body. */
    byte[] of(HttpServerRequest request, RequestBody body) throws IOException {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String line = request.method().name() + ' ' + request.path() + '?' + request.query() + '\n';
            mac.update(line.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This runtime has no " + ALGORITHM, e);
        }
    }
}
