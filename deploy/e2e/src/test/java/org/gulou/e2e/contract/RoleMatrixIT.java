package org.gulou.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gulou.e2e.SharedStack;
import org.gulou.local.keycloak.Tokens;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the published contract, called by one account of every role. Bodies and ids are such as nothing comes of them, so
 * that whoever is allowed meets another answer than 403, and whoever is not meets 403 before anything else.
 */
class RoleMatrixIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOBODYS_ID = "01900000-0000-7000-8000-00000000dead";
    private static final Map<String, String> PARAMETERS = Map.of(
            "code", "450226999",
            "template", "NONE",
            "unit", "450226999",
            "period", "2026-01-01",
            "n", "1");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway = SharedStack.get().stack().gateway();
    private final Tokens tokens = new Tokens(SharedStack.get().stack().issuer());

    @Test
    void everyOperationIsOpenToExactlyTheRolesOfTheTable() throws IOException, InterruptedException {
        // Given
        PublishedContract contract = contract();
        RoleTable table = RoleTable.read();
        List<String> wrong = new ArrayList<>();
        // When
        for (Operation operation : contract.operations()) {
            for (Map.Entry<String, String> account : RoleTable.ACCOUNTS.entrySet()) {
                if (table.operations().contains(operation)) {
                    Reply answer = call(operation, token(account));
                    judge(operation, account.getKey(), table, answer, wrong);
                }
            }
        }
        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyOperationHasItsLineInTheTableAndEveryLineItsOperation() throws IOException, InterruptedException {
        // Given
        Set<String> expected = new TreeSet<>();
        RoleTable.read().operations().forEach(operation -> expected.add(operation.toString()));
        // When
        Set<String> published = new TreeSet<>();
        contract().operations().forEach(operation -> published.add(operation.toString()));
        // Then
        assertThat(published).containsExactlyElementsOf(expected);
    }

    @Test
    void withoutATokenOnlyThePublicOperationsAnswer() throws IOException, InterruptedException {
        // Given
        PublishedContract contract = contract();
        List<String> wrong = new ArrayList<>();
        // When
        for (Operation operation : contract.operations()) {
            Reply answer = call(operation, null);
            if (!contract.isPublic(operation) && answer.status() != 401) {
                wrong.add(operation + " without a token: " + answer.status());
            }
        }
        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void thePublishedContractIsOfVersionThreeOne() throws IOException, InterruptedException {
        // Given, When
        JsonNode document = contract().document();
        // Then
        assertThat(document.path("openapi").asText()).startsWith("3.1");
    }

    private static void judge(Operation operation, String role, RoleTable table, Reply answer, List<String> wrong) {
        boolean allowed = table.allows(operation, role);
        int status = answer.status();
        if (allowed == (status == 403) || status >= 500 || status == 401) {
            wrong.add(operation + " as " + role + " should be " + (allowed ? "allowed" : "forbidden") + ": " + status
                    + " " + answer.body().lines().findFirst().orElse(""));
        } else if (status >= 400 && !answer.isProblem()) {
            wrong.add(operation + " as " + role + ": " + status + " without a problem document");
        }
    }

    private String token(Map.Entry<String, String> account) {
        return account.getKey().equals(RoleTable.MACHINE)
                ? tokens.ofClient(account.getValue())
                : tokens.of(account.getValue());
    }

    private Reply call(Operation operation, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(concrete(operation.path())))
                .header("Accept", "*/*");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        switch (operation.method()) {
            case "GET", "DELETE" -> request.method(operation.method(), HttpRequest.BodyPublishers.noBody());
            case "PATCH" ->
                request.header("Content-Type", "application/merge-patch+json")
                        .method("PATCH", HttpRequest.BodyPublishers.ofString("{}"));
            default ->
                request.header("Content-Type", contentType(operation))
                        .method(operation.method(), HttpRequest.BodyPublishers.ofString("{}"));
        }
        return reply(http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
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

    private static String contentType(Operation operation) {
        return operation.path().endsWith("/imports") ? "text/csv" : "application/json";
    }

    private static String concrete(String path) {
        StringBuilder concrete = new StringBuilder();
        for (String segment : path.substring(1).split("/", -1)) {
            boolean parameter = segment.startsWith("{");
            String name = parameter ? segment.substring(1, segment.length() - 1) : "";
            concrete.append('/').append(parameter ? PARAMETERS.getOrDefault(name, NOBODYS_ID) : segment);
        }
        return concrete.toString();
    }

    private PublishedContract contract() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(gateway.resolve("/openapi.json")).build();
        return new PublishedContract(JSON.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body()));
    }
}
