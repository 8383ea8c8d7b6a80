package org.gulou.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the published contract, called by one account of every role. Bodies and ids are such as nothing comes of them, so
 * that whoever is allowed meets another answer than 403, and whoever is not meets 403 before anything else.
 */
class RoleMatrixIT {

    private final Calls calls = new Calls();

    @Test
    void everyOperationIsOpenToExactlyTheRolesOfTheTable() throws IOException, InterruptedException {
        // Given
        PublishedContract contract = calls.contract();
        RoleTable table = RoleTable.read();
        List<String> wrong = new ArrayList<>();
        // When
        for (Operation operation : contract.operations()) {
            for (String role : RoleTable.ACCOUNTS.keySet()) {
                if (table.operations().contains(operation)) {
                    judge(operation, role, table, call(operation, role), wrong);
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
        calls.contract().operations().forEach(operation -> published.add(operation.toString()));
        // Then
        assertThat(published).containsExactlyElementsOf(expected);
    }

    @Test
    void withoutATokenOnlyThePublicOperationsAnswer() throws IOException, InterruptedException {
        // Given
        PublishedContract contract = calls.contract();
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
        JsonNode document = calls.contract().document();
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

    private Reply call(Operation operation, String role) throws IOException, InterruptedException {
        return calls.call(role, operation.method(), Paths.ofNothing(operation.path()), "{}");
    }
}
