package org.gulou.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.gulou.gateway.testing.Client;
import org.gulou.gateway.testing.Issuer;
import org.gulou.gateway.testing.Surroundings;
import org.gulou.gateway.testing.Wire;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class StreamTest {

    private static final String STREAM = "/notification/v1/notifications/stream";

    @Test
    void eventsPassAtOnceAndForAsLongAsTheHeartBeats() throws Exception {
        Instant opened = Instant.now();
        HttpResponse<InputStream> answer =
                Client.http().send(Client.as("county", STREAM).build(), BodyHandlers.ofInputStream());

        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(answer.headers().firstValue("content-type")).contains("text/event-stream");
            // The stream has no end, and what would fill a buffer takes minutes to come.
            assertThat(lines.readLine()).isEqualTo("data: first");
            assertThat(Duration.between(opened, Instant.now())).isLessThan(Duration.ofSeconds(20));
            // Longer than an answer may take and longer than silence is borne, but never silent.
            Duration longEnough = Duration.ofMillis(Surroundings.ANSWER_WITHIN_MILLIS + 2L * Surroundings.IDLE_MILLIS);
            while (Duration.between(opened, Instant.now()).compareTo(longEnough) < 0) {
                assertThat(nextLine(lines)).isEqualTo(": beat");
            }
        }
    }

    @Test
    void theServiceLearnsThatTheClientLeft() {
        try (Wire wire = Wire.open()) {
            wire.send("GET " + STREAM + " HTTP/1.1", "Host: gulou", bearer(), "", "");
            assertThat(wire.readUntil("data: first")).startsWith("HTTP/1.1 200 ");
            assertThat(openStreams()).isPositive();
        }

        await().untilAsserted(() -> assertThat(openStreams()).isZero());
    }

    private static int openStreams() {
        return Integer.parseInt(Client.send(Client.as("county", "/notification/v1/open-streams"))
                .body());
    }

    private static String nextLine(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && line.isEmpty()) {
            line = lines.readLine();
        }
        return line;
    }

    private static String bearer() {
        return "Authorization: Bearer " + Issuer.tokenFor("county").signed();
    }
}
