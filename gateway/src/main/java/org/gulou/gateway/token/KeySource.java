package org.gulou.gateway.token;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpResponseExpectation;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.gulou.gateway.config.GatewayConfig;
import org.jose4j.lang.JoseException;

/** Fetches the issuer's keys. */
@Singleton
class KeySource {

    private final HttpClient client;
    private final RequestOptions request;

    KeySource(Vertx vertx, GatewayConfig config) {
        GatewayConfig.Tokens tokens = config.tokens();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) tokens.keysFetchedWithin().toMillis())
                .setMaxPoolSize(1));
        this.request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(tokens.jwksUrl().toString())
                .setTimeout(tokens.keysFetchedWithin().toMillis());
    }

    /** The keys as they are now; fails when they cannot be had. */
    Future<KeySet> fetch() {
        return client.request(request)
                .compose(HttpClientRequest::send)
                .expecting(HttpResponseExpectation.SC_OK)
                .compose(response -> response.body())
                .compose(KeySource::read);
    }

    private static Future<KeySet> read(Buffer body) {
        try {
            return Future.succeededFuture(KeySet.parse(body.toString(StandardCharsets.UTF_8)));
        } catch (JoseException e) {
            return Future.failedFuture(e);
        }
    }
}
