package org.gulou.chassis.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.gulou.chassis.work.Round;

/** Asks Kafka now and then whether it is there, so that a health check need not wait for the answer. */
@ApplicationScoped
class KafkaProbe implements Round {

    private static final Duration EVERY = Duration.ofSeconds(2);

    private final KafkaClients kafka;
    private Admin admin;
    private volatile boolean reachable;

    KafkaProbe(KafkaClients kafka) {
        this.kafka = kafka;
    }

    boolean reachable() {
        return reachable;
    }

    @Override
    public Duration work() throws Exception {
        if (admin == null) {
            admin = kafka.admin();
        }
        admin.describeCluster().nodes().get(EVERY.toMillis(), TimeUnit.MILLISECONDS);
        reachable = true;
        return EVERY;
    }

    @Override
    public void letGo() {
        reachable = false;
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }
}
