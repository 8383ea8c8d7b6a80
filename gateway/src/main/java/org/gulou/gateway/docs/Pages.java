package org.gulou.gateway.docs;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import org.gulou.gateway.exchange.Exchange;
import org.gulou.gateway.problem.GatewayError;
import org.gulou.gateway.trace.TraceParent;

/** The pages, a fixed list held in memory: nothing of a request ever becomes a file name. */
@Singleton
public class Pages {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final String HTML = "text/html; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";
    /** Swagger UI draws its icons from data URLs; everything else comes from here and goes here. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Map<String, Page> pages;

    Pages() {
        String swagger = "META-INF/resources/webjars/swagger-ui/" + swaggerVersion() + "/";
        Page index = Page.load(HTML, "docs/index.html");
        this.pages = Map.of(
                "/openapi.json", Page.load("application/json", "openapi.json"),
                "/docs", index,
                "/docs/", index,
                "/docs/start.js", Page.load(SCRIPT, "docs/start.js"),
                "/docs/page.css", Page.load(STYLE, "docs/page.css"),
                "/docs/swagger-ui.css", Page.load(STYLE, swagger + "swagger-ui.css"),
                "/docs/swagger-ui-bundle.js", Page.load(SCRIPT, swagger + "swagger-ui-bundle.js"),
                "/docs/favicon.png", Page.load("image/png", swagger + "favicon-32x32.png"));
    }

    /** Answers with the page of that path, or 404; GET and HEAD only. */
    public void serve(Exchange exchange, String path) {
        Page page = pages.get(path);
        HttpMethod method = exchange.request().method();
        if (page == null) {
            exchange.refuse(GatewayError.NOT_FOUND);
        } else if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            exchange.refuse(GatewayError.METHOD_NOT_ALLOWED, Map.of("Allow", "GET, HEAD"));
        } else {
            send(exchange, page);
        }
    }

    private static void send(Exchange exchange, Page page) {
        boolean known = page.etag().equals(exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH));
        HttpServerResponse response = exchange.request().response();
        response.setStatusCode(known ? NOT_MODIFIED : OK)
                .putHeader(HttpHeaders.CONTENT_TYPE, page.mediaType())
                .putHeader(HttpHeaders.ETAG, page.etag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader(TraceParent.HEADER, exchange.trace().toString());
        exchange.answer(known ? Buffer.buffer() : page.content());
    }

    private static String swaggerVersion() {
        try (InputStream in = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
