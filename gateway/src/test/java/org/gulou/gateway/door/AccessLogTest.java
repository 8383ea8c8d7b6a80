package org.gulou.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.gulou.gateway.testing.Client;
import org.gulou.gateway.testing.Surroundings;
import org.gulou.gateway.testing.Wire;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AccessLogTest {

    private static final Logger LOG = Logger.getLogger("org.gulou.gateway.access");

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler memory = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(((ExtLogRecord) line).getFormattedMessage());
        }

        @Override
        public void flush() {
            // kept at once
        }

        @Override
        public void close() {
            lines.clear();
        }
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(memory);
    }

    @AfterEach
    void leave() {
        LOG.removeHandler(memory);
    }

    // A request is logged after its answer is sent: that of another test may come yet.
    private String lineOf(String request) {
        await().untilAsserted(() ->
                assertThat(lines).filteredOn(line -> line.contains(request)).hasSize(1));
        return lines.stream().filter(line -> line.contains(request)).findFirst().orElseThrow();
    }

    @Test
    void aRequestIsOneLineWithoutQueryBodyOrToken() {
        Client.send(Client.as("county", "/grid/v1/residents/search?q=wuxiaoming&phone=13900000001")
                .POST(BodyPublishers.ofString("a body with a secret")));

        assertThat(lineOf("/grid/v1/residents/search"))
                .matches(
                        "POST /grid/v1/residents/search 200 [0-9.]+ms in=20 out=[0-9]+ user=county traceId=[0-9a-f]{32}")
                .doesNotContain("wuxiaoming", "13900000001", "secret", "Bearer");
    }

    @Test
    void aRefusalIsALineToo() {
        Client.send(Client.to("/grid/v1/vacancies"));

        assertThat(lineOf("/grid/v1/vacancies"))
                .contains("GET /grid/v1/vacancies 401 ")
                .contains("user=- ");
    }

    @Test
    void aRefusalIsARefusalThoughTheClientLeftWhileSending() {
        try (Wire wire = Wire.open()) {
            wire.send("POST /grid/v1/households HTTP/1.1", "Host: gulou", "Content-Length: 1000", "", "");
            assertThat(wire.readUntil("}")).startsWith("HTTP/1.1 401 ");
        }

        assertThat(lineOf("/grid/v1/households")).contains(" 401 ");
    }

    @Test
    void aMalformedRequestIsALineThatForgesNone() {
        Wire.exchange("GET /\u001b[31m\u0085x HTTP/1.1", "Host: gulou");

        assertThat(lineOf("[31m")).matches("[ -~]+");
    }

    @Test
    void aClientThatLeavesIsALineToo() {
        try (Wire wire = Wire.from("127.0.0.1")) {
            wire.send("POST /grid/v1/tips HTTP/1.1", "Host: gulou", "Content-Length: 10", "", "");
        }

        assertThat(lineOf("POST /grid/v1/tips 499 ")).contains(" user=- ");
    }
}
