package org.gulou.local.keycloak;

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

/**
 * Access tokens of the local accounts, whose password is their name, and of the local machine clients, whose secret is. Each is fetched
 * once and again when it is about to expire.
 */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final String PASSWORD = "grant_type=password&client_id=gulou-cli&username=%1$s&password=%1$s";
    private static final String CREDENTIALS = "grant_type=client_credentials&client_id=%1$s&client_secret=%1$s";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Map<String, Token> known = new ConcurrentHashMap<>();
    private final URI endpoint;

    /** The issuer is the address of the realm. */
    public Tokens(URI issuer) {
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    }

    /** A valid access token of the account, by the password grant. */
    public String of(String account) {
        return token(account, PASSWORD);
    }

    /** A valid access token of the machine client, by its own credentials. */
    public String ofClient(String client) {
        return token(client, CREDENTIALS);
    }

    private String token(String name, String form) {
        return known.compute(name, (key, token) -> token != null && token.isFresh() ? token : fetch(key, form))
                .text();
    }

    private Token fetch(String name, String form) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        form.formatted(URLEncoder.encode(name, StandardCharsets.UTF_8))))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != OK) {
                throw new LaunchFault("No token for %s: %d %s".formatted(name, response.statusCode(), response.body()));
            }
            JsonNode body = JSON.readTree(response.body());
            return new Token(
                    body.required("access_token").textValue(),
                    Instant.now().plusSeconds(body.required("expires_in").longValue()));
        } catch (IOException e) {
            throw new LaunchFault("No token for %s: %s does not answer; is the stack up?".formatted(name, endpoint), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFault("No token for %s: interrupted".formatted(name), e);
        }
    }

    private record Token(String text, Instant expires) {
        boolean isFresh() {
            return Instant.now().plus(MARGIN).isBefore(expires);
        }
    }
}
