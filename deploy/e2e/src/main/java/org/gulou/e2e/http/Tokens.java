package org.gulou.e2e.http;

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

/**
 * Tokens of the local accounts, whose password is their name, and of the local machine clients, whose secret is; each is kept until
 * shortly before it ends.
 */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final HttpClient http;
    private final URI endpoint;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** Asks the realm of that issuer. */
    public Tokens(HttpClient http, URI issuer) {
        this.http = http;
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    }

    /** A valid token of that account, by the password grant. */
    public String of(String account) {
        return token(account, "grant_type=password&client_id=gulou-cli&username=%1$s&password=%1$s");
    }

    /** A valid token of that machine client, by its own credentials. */
    public String ofClient(String client) {
        return token(client, "grant_type=client_credentials&client_id=%1$s&client_secret=%1$s");
    }

    private String token(String name, String form) {
        return kept.compute(name, (key, old) -> old != null && old.isGood() ? old : fetch(key, form))
                .token();
    }

    private Kept fetch(String name, String form) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        String.format(form, URLEncoder.encode(name, StandardCharsets.UTF_8))))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = JSON.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new Unreachable("No token for " + name + ": " + body.path("error_description"), null);
            }
            return new Kept(
                    body.path("access_token").asText(),
                    Instant.now().plusSeconds(body.path("expires_in").asLong()).minus(MARGIN));
        } catch (IOException e) {
            throw new Unreachable("Keycloak does not answer at " + endpoint + "; is the stack up? Try deploy/up.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("Interrupted while asking for a token", e);
        }
    }

    /** A token and when it is too old to be used. */
    private record Kept(String token, Instant until) {

        boolean isGood() {
            return Instant.now().isBefore(until);
        }
    }
}
