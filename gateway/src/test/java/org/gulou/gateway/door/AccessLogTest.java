package org.gulou.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
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

    // A request is logged after its answer is sent: the last one of another test may be still.
    @BeforeEach
    void listen() {
        await().pollDelay(200, TimeUnit.MILLISECONDS).until(() -> true);
        LOG.addHandler(memory);
    }

    @AfterEach
    void leave() {
        LOG.removeHandler(memory);
    }

    @Test
    void aRequestIsOneLineWithoutQueryBodyOrToken() {
        Client.send(Client.as("county", "/grid/v1/residents?q=wuxiaoming&phone=13900000001")
                .POST(BodyPublishers.ofString("a body with a secret")));

        await().untilAsserted(() -> assertThat(lines).hasSize(1));
        assertThat(lines.get(0))
                .matches("POST /grid/v1/residents 200 [0-9.]+ms in=20 out=[0-9]+ user=county traceId=[0-9a-f]{32}")
                .doesNotContain("wuxiaoming", "13900000001", "secret", "Bearer");
    }

    @Test
    void aRefusalIsALineToo() {
        Client.send(Client.to("/grid/v1/areas"));

        await().untilAsserted(() -> assertThat(lines).hasSize(1));
        assertThat(lines.get(0)).contains("GET /grid/v1/areas 401 ").contains("user=- ");
    }

    @Test
    void aRefusalIsARefusalThoughTheClientLeftWhileSending() {
        try (Wire wire = Wire.open()) {
            wire.send("POST /grid/v1/areas HTTP/1.1", "Host: gulou", "Content-Length: 1000", "", "");
            assertThat(wire.readUntil("}")).startsWith("HTTP/1.1 401 ");
        }

        await().untilAsserted(() -> assertThat(lines).hasSize(1));
        assertThat(lines.get(0)).contains(" 401 ");
    }

    @Test
    void aMalformedRequestIsALineThatForgesNone() {
        Wire.exchange("GET /\u001b[31m\u0085x HTTP/1.1", "Host: gulou");

        await().untilAsserted(() -> assertThat(lines).hasSize(1));
        assertThat(lines.get(0)).matches("[ -~]+");
    }

    @Test
    void aClientThatLeavesIsALineToo() {
        try (Wire wire = Wire.from("127.0.0.1")) {
            wire.send("POST /grid/v1/tips HTTP/1.1", "Host: gulou", "Content-Length: 10", "", "");
        }

        await().untilAsserted(() -> assertThat(lines).hasSize(1));
        assertThat(lines.get(0)).contains(" 499 ");
    }
}
