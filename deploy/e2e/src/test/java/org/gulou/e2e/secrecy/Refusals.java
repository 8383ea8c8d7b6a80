package org.gulou.e2e.secrecy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.gulou.local.LocalStack;

/** Sends what cannot be understood or accepted, and keeps every answer: neither the answers nor anything else may repeat it. */
final class Refusals {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final LocalStack stack;
    private final List<String> answers = new ArrayList<>();

    Refusals(LocalStack stack) {
        this.stack = stack;
    }

    /** All that was answered so far. */
    List<String> answers() {
        return answers;
    }

    /** Refused to the account, or, where that is null, to nobody in particular. */
    void post(String account, String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(stack.gateway().resolve(path))
                .header("Content-Type", path.contains("/imports") ? "text/csv" : "application/json")
                .POST(BodyPublishers.ofString(body));
        if (account != null) {
            request.header("Authorization", "Bearer " + stack.token(account));
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() < 400) {
            throw new IllegalStateException(path + " was meant to be refused: " + answer.statusCode());
        }
        answers.add(answer.body());
    }
}
