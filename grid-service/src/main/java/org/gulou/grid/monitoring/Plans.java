package org.gulou.grid.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.protocol.ProtocolService;
import org.gulou.grid.protocol.ProtocolView;
import org.gulou.grid.protocol.StepKind;

/** Makes the plans of episodes from the editions they are under. */
@ApplicationScoped
class Plans {

    private final ProtocolService protocols;
    private final CheckWindows windows;

    Plans(ProtocolService protocols, MonitoringConfig config, BusinessClock clock) {
        this.protocols = protocols;
        this.windows = new CheckWindows(config.checksBegin(), config.checksEnd(), clock.zone());
    }

    CheckPlan of(Monitoring monitoring) {
        return of(monitoring.protocolId(), monitoring.startedOn(), monitoring.added());
    }

    CheckPlan of(UUID protocolId, LocalDate startedOn, Map<StepKind, Integer> added) {
        ProtocolView protocol = protocols
                .find(protocolId)
                .orElseThrow(() -> new IllegalStateException("An episode is under no known protocol"));
        return new CheckPlan(Schedule.of(protocol.steps(), startedOn, added), windows);
    }
}
