package org.gulou.chassis.event;

import jakarta.enterprise.context.ApplicationScoped;

/** What a health check may know of the events. */
@ApplicationScoped
public class EventStatus {

    private final OutboxRelay relay;
    private final KafkaProbe kafka;

    EventStatus(OutboxRelay relay, KafkaProbe kafka) {
        this.relay = relay;
        this.kafka = kafka;
    }

    /** What this process is to the relay of its service. */
    public RelayState relay() {
        return relay.state();
    }

    /** Whether Kafka answered within the last seconds. */
    public boolean kafkaReachable() {
        return kafka.reachable();
    }
}
