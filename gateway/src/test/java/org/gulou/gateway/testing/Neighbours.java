package org.gulou.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A real HTTP server in the place of services and identity provider; the last part of a path says how it behaves. */
final class Neighbours {

    private static final int HEARTBEAT_MILLIS = 300;
    private static final int LARGE_CHUNKS = 320;
    private static final byte[] CHUNK = new byte[16 * 1024];

    private final Vertx vertx;
    private final AtomicInteger openStreams = new AtomicInteger();

    Neighbours(Vertx vertx) {
        this.vertx = vertx;
    }

    void answer(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        String path = request.path();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "certs" -> response.end(Issuer.jwks());
            case "never" -> request.handler(dropped -> {});
            case "hang-up" -> request.connection().close();
            case "break-off" ->
                response.putHeader("Content-Length", "1000")
                        .write("only so much")
                        .onComplete(sent -> request.connection().close());
            case "stall" -> response.setChunked(true).write("so far so good");
            case "early" -> response.setStatusCode(409).end("no need to read on");
            case "none" -> response.setStatusCode(204).end();
            case "unchanged" ->
                response.setStatusCode(304).putHeader("ETag", "\"7\"").end();
            case "large" -> large(response);
            case "stream" -> stream(response);
            case "open-streams" -> response.end(Integer.toString(openStreams.get()));
            default -> request.body().onSuccess(body -> echo(request, body.length()));
        }
    }

    private static void echo(HttpServerRequest request, int bytes) {
        JsonObject headers = new JsonObject();
        request.headers()
                .names()
                .forEach(name -> headers.put(
                        name.toLowerCase(Locale.ROOT),
                        new JsonArray(request.headers().getAll(name))));
        request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Connection", "X-Private, keep-alive")
                .putHeader("X-Private", "between us")
                .putHeader("Keep-Alive", "timeout=5")
                .putHeader("X-Kept", "yes")
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("bytes", bytes)
                        .put("headers", headers)
                        .encode());
    }

    private static void large(HttpServerResponse response) {
        response.setChunked(true);
        for (int i = 0; i < LARGE_CHUNKS; i++) {
            response.write(Buffer.buffer(CHUNK));
        }
        response.end();
    }

    private void stream(HttpServerResponse response) {
        openStreams.incrementAndGet();
        response.putHeader("Content-Type", "text/event-stream").setChunked(true);
        response.write("data: first\n\n");
        long beat = vertx.setPeriodic(HEARTBEAT_MILLIS, tick -> response.write(": beat\n\n"));
        response.closeHandler(left -> {
            vertx.cancelTimer(beat);
            openStreams.decrementAndGet();
        });
    }
}
