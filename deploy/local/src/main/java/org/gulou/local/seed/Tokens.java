package org.gulou.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gulou.local.layout.LaunchFault;

/** Access tokens of the local accounts, whose password is their name; each is fetched once and again when it is about to expire. */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, Token> known = new ConcurrentHashMap<>();
    private final URI endpoint;

    /** The issuer is the address of the realm. */
    public Tokens(String issuer) {
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    }

    /** A valid access token of the account. */
    public String of(String user) {
        return known.compute(user, (name, token) -> token != null && token.isFresh() ? token : fetch(name))
                .text();
    }

    private Token fetch(String user) {
        String form =
                "grant_type=password&client_id=gulou-cli&username=" + encoded(user) + "&password=" + encoded(user);
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != OK) {
                throw new LaunchFault("No token for %s: %d %s".formatted(user, response.statusCode(), response.body()));
            }
            JsonNode body = JSON.readTree(response.body());
            return new Token(
                    body.required("access_token").textValue(),
                    Instant.now().plusSeconds(body.required("expires_in").longValue()));
        } catch (IOException e) {
            throw new LaunchFault("No token for %s: %s".formatted(user, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFault("No token for %s: interrupted".formatted(user), e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Token(String text, Instant expires) {
        boolean isFresh() {
            return Instant.now().plus(MARGIN).isBefore(expires);
        }
    }
}
