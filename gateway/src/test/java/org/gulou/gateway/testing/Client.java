package org.gulou.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** A well-behaved client of the gateway under test. */
public final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Client() {}

    /** The port the gateway listens on. */
    public static int port() {
        return ConfigProvider.getConfig().getValue("gulou.http.port", Integer.class);
    }

    /** A request for that path, not yet sent. */
    public static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(20));
    }

    /** The same, with a good token for that user. */
    public static HttpRequest.Builder as(String user, String path) {
        return to(path).header(
                        "Authorization", "Bearer " + Issuer.tokenFor(user).signed());
    }

    /** The answer. */
    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The client itself, for what is not sent and read in one go. */
    public static HttpClient http() {
        return HTTP;
    }

    /** That many bytes, their number declared. */
    public static BodyPublisher declared(int bytes) {
        return BodyPublishers.ofByteArray(new byte[bytes]);
    }

    /** That many bytes, in chunks. */
    public static BodyPublisher chunked(int bytes) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(new byte[bytes]));
    }
}
