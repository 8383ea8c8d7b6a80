package org.gulou.grid.monitoring;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.grid.protocol.StepKind;

/** What happens to an episode; who it is about is never told. */
public sealed interface MonitoringEvent extends DomainEvent {

    /** Where an episode stands; {@code step} is that of the day, {@code at} when it came to stand so. */
    record Standing(
            UUID id,
            AreaCode areaCode,
            UUID protocolId,
            String edition,
            String appliesTo,
            StepKind step,
            LocalDate startedOn,
            LocalDate dueToEndOn,
            MonitoringState state,
            Instant at,
            long version) {}

    /** The episode's id. */
    UUID monitoringId();

    @Override
    default String aggregateType() {
        return "monitoring";
    }

    @Override
    default String aggregateId() {
        return monitoringId().toString();
    }

    /** An event that says where the episode stands after it. */
    sealed interface Standings extends MonitoringEvent {

        /** Where it stands. */
        Standing standing();

        @Override
        default UUID monitoringId() {
            return standing().id();
        }
    }

    /** It has begun, or will on its first day. */
    record MonitoringStarted(@JsonUnwrapped Standing standing) implements Standings {}

    /** It lasts some days longer. */
    record MonitoringExtended(@JsonUnwrapped Standing standing, int days) implements Standings {}

    /** It goes on under another edition than it had before. */
    record MonitoringConverted(@JsonUnwrapped Standing standing, String fromEdition) implements Standings {}

    /** It was let go before its time. */
    record MonitoringReleased(@JsonUnwrapped Standing standing) implements Standings {}

    /** It has run its course. */
    record MonitoringEnded(@JsonUnwrapped Standing standing) implements Standings {}

    /** A check or a test was not made in its window, which closed at {@code dueAt}; {@code n} is its number in the episode. */
    record CheckMissed(UUID id, AreaCode areaCode, CheckKind kind, Instant dueAt, int n, long version)
            implements MonitoringEvent {

        @Override
        public UUID monitoringId() {
            return id;
        }
    }
}
