package org.gulou.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.gulou.e2e.SharedStack;
import org.gulou.local.LocalStack;
import org.gulou.local.keycloak.Tokens;

/** Calls operations of the published contract as the account of a role. */
final class Calls {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final LocalStack stack = SharedStack.get().stack();
    private final Tokens tokens = new Tokens(stack.issuer());

    PublishedContract contract() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(stack.gateway().resolve("/openapi.json")).build();
        return new PublishedContract(JSON.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body()));
    }

    /** The answer to the role's account, or to nobody where the role is null. */
    Reply call(String role, String method, String target, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(stack.gateway().resolve(target)).header("Accept", "*/*");
        if (role != null) {
            request.header("Authorization", "Bearer " + token(role));
        }
        switch (method) {
            case "GET", "DELETE" -> request.method(method, BodyPublishers.noBody());
            case "PATCH" ->
                request.header("Content-Type", "application/merge-patch+json")
                        .method(method, BodyPublishers.ofString(body));
            default ->
                request.header("Content-Type", contentType(target)).method(method, BodyPublishers.ofString(body));
        }
        return reply(http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
    }

    /** What the role's account reads there. */
    JsonNode read(String role, String target) throws IOException, InterruptedException {
        Reply reply = call(role, "GET", target, "");
        if (reply.status() != 200) {
            throw new IllegalStateException(target + " as " + role + ": " + reply.status() + " " + reply.body());
        }
        return JSON.readTree(reply.body());
    }

    private String token(String role) {
        String account = RoleTable.ACCOUNTS.get(role);
        return role.equals(RoleTable.MACHINE) ? tokens.ofClient(account) : tokens.of(account);
    }

    // A stream of events never ends by itself; that it began is enough.
    private static Reply reply(HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            String type = response.headers().firstValue("content-type").orElse("");
            boolean endless = type.startsWith("text/event-stream");
            String text = endless ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
            return new Reply(response.statusCode(), type, text);
        }
    }

    private static String contentType(String target) {
        return target.split("\\?", -1)[0].endsWith("/imports") ? "text/csv" : "application/json";
    }
}
