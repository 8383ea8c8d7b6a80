package org.gulou.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.httpproxy.ProxyResponse;

/**
 * An answer of unknown length for a client of HTTP/1.0, ended by closing the connection. The proxy library would gather it in memory
 * first, and never answer if that failed.
 */
final class UnframedAnswer {

    private UnframedAnswer() {}

    static Future<Void> send(ProxyResponse answer, HttpServerResponse response) {
        response.setStatusCode(answer.getStatusCode());
        answer.headers().remove(HttpHeaders.TRANSFER_ENCODING);
        response.headers().addAll(answer.headers());
        response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        return answer.getBody().stream().pipeTo(response).onComplete(done -> response.close());
    }
}
