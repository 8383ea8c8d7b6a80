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

/** Tokens of the local accounts, whose password is their name, by the password grant; each is kept until shortly before it ends. */
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

    /** A valid token of that account. */
    public String of(String account) {
        return kept.compute(account, (name, old) -> old != null && old.isGood() ? old : fetch(name))
                .token();
    }

    private Kept fetch(String account) {
        String name = URLEncoder.encode(account, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=gulou-cli&username=" + name + "&password=" + name))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = JSON.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new Unreachable("No token for " + account + ": " + body.path("error_description"), null);
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
