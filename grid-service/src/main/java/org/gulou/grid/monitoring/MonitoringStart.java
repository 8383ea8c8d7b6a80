package org.gulou.grid.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.problem.ErrorCode;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.grid.protocol.ProtocolService;
import org.gulou.grid.protocol.ProtocolView;
import org.gulou.grid.resident.RegisteredResident;
import org.gulou.grid.resident.ResidentDirectory;
import org.gulou.grid.resident.ResidentStatus;

/** Begins episodes. */
@ApplicationScoped
class MonitoringStart {

    private static final int DAYS_AHEAD = 30;
    private static final Set<ResidentStatus> GONE = EnumSet.of(ResidentStatus.MOVED_OUT, ResidentStatus.DECEASED);

    private final MonitoringService service;
    private final Monitorings monitorings;
    private final MonitoringJournal journal;
    private final Plans plans;
    private final ProtocolService protocols;
    private final ResidentDirectory residents;
    private final AreaScope scope;
    private final Caller caller;
    private final RequestValidator validator;
    private final BusinessClock clock;
    private final Ids ids;

    MonitoringStart(
            MonitoringService service,
            Monitorings monitorings,
            MonitoringJournal journal,
            Plans plans,
            ProtocolService protocols,
            ResidentDirectory residents,
            AreaScope scope,
            Caller caller,
            RequestValidator validator,
            BusinessClock clock,
            Ids ids) {
        this.service = service;
        this.monitorings = monitorings;
        this.journal = journal;
        this.plans = plans;
        this.protocols = protocols;
        this.residents = residents;
        this.scope = scope;
        this.caller = caller;
        this.validator = validator;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    MonitoringView start(StartMonitoring request) {
        Violations found = validator.collect(request);
        Instant now = clock.instant();
        LocalDate startedOn = Objects.requireNonNullElse(request.startedOn(), clock.today());
        Optional<RegisteredResident> resident =
                Optional.ofNullable(request.residentId()).flatMap(this::held).filter(r -> scope.contains(r.gridCode()));
        if (request.residentId() != null && resident.isEmpty()) {
            found.add("/residentId", MonitoringError.UNKNOWN_RESIDENT);
        }
        Optional<ProtocolView> protocol =
                Optional.ofNullable(request.protocolId()).flatMap(protocols::find);
        if (request.protocolId() != null) {
            faultOf(protocol, startedOn).ifPresent(fault -> found.add("/protocolId", fault));
        }
        if (startedOn.isAfter(clock.today().plusDays(DAYS_AHEAD))) {
            found.add("/startedOn", MonitoringError.STARTED_TOO_FAR_AHEAD);
        }
        Optional<CheckPlan> plan = protocol.map(p -> plans.of(p.id(), startedOn, Map.of()));
        if (plan.filter(p -> !p.schedule().spans().isEmpty() && !p.endsAt().isAfter(now))
                .isPresent()) {
            found.add("/startedOn", MonitoringError.ALREADY_OVER);
        }
        found.throwIfAny();
        return begin(resident.orElseThrow(), protocol.orElseThrow(), startedOn, plan.orElseThrow(), now);
    }

    private MonitoringView begin(
            RegisteredResident resident, ProtocolView protocol, LocalDate startedOn, CheckPlan plan, Instant now) {
        if (GONE.contains(resident.status())) {
            throw MonitoringError.RESIDENT_GONE.with("residentId", resident.id());
        }
        Monitoring monitoring = new Monitoring(ids.next(), resident, protocol, startedOn, plan, caller.user(), now);
        monitorings.persistAndFlush(monitoring);
        journal.note(
                monitoring,
                plan,
                MonitoringEvent.MonitoringStarted::new,
                "MONITORING_STARTED",
                Map.of("edition", protocol.edition()));
        return service.kept(monitoring, plan);
    }

    // An episode follows who moves or is merged, once it is there: until then they stay who and where they are.
    private Optional<RegisteredResident> held(UUID resident) {
        residents.hold(List.of(resident));
        return residents.find(resident);
    }

    private static Optional<ErrorCode> faultOf(Optional<ProtocolView> protocol, LocalDate startedOn) {
        if (protocol.isEmpty()) {
            return Optional.of(MonitoringError.UNKNOWN_PROTOCOL);
        }
        if (protocol.get().steps().isEmpty()) {
            return Optional.of(MonitoringError.NOTHING_TO_MONITOR);
        }
        return protocol.get().isInForceOn(startedOn)
                ? Optional.empty()
                : Optional.of(MonitoringError.PROTOCOL_NOT_IN_FORCE);
    }
}
