package org.gulou.chassis.health;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.gulou.chassis.event.EventStatus;

/** Shows Kafka and the relay. Never a reason not to be ready: without Kafka the service works on and its events wait. */
@Readiness
class EventsCheck implements HealthCheck {

    private final EventStatus events;

    EventsCheck(EventStatus events) {
        this.events = events;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("events")
                .up()
                .withData("kafka", events.kafkaReachable() ? "UP" : "DOWN")
                .withData("relay", events.relay().name())
                .build();
    }
}
