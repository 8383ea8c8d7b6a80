package org.gulou.grid.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.ETag;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.protocol.ProtocolService;
import org.gulou.grid.protocol.ProtocolView;
import org.gulou.grid.protocol.StepKind;

/** Lengthens episodes, converts and releases them; each of it one transaction. */
@ApplicationScoped
class MonitoringService {

    private final Monitorings monitorings;
    private final MonitoringQueries queries;
    private final MonitoringJournal journal;
    private final Plans plans;
    private final ProtocolService protocols;
    private final Cipher cipher;
    private final AreaScope scope;
    private final Caller caller;
    private final RequestValidator validator;
    private final BusinessClock clock;
    private final Ids ids;

    MonitoringService(
            Monitorings monitorings,
            MonitoringQueries queries,
            MonitoringJournal journal,
            Plans plans,
            ProtocolService protocols,
            Cipher cipher,
            AreaScope scope,
            Caller caller,
            RequestValidator validator,
            BusinessClock clock,
            Ids ids) {
        this.monitorings = monitorings;
        this.queries = queries;
        this.journal = journal;
        this.plans = plans;
        this.protocols = protocols;
        this.cipher = cipher;
        this.scope = scope;
        this.caller = caller;
        this.validator = validator;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    MonitoringView extend(UUID id, ETag expected, ExtendMonitoring request) {
        Monitoring monitoring = require(id, expected);
        validator.check(request);
        Instant now = clock.instant();
        CheckPlan before = settled(monitoring, now);
        StepKind step = before.schedule()
                .stepAt(clock.today())
                .map(Span::kind)
                .orElseThrow(MonitoringError.NOTHING_TO_MONITOR::problem);
        monitoring.add(step, request.days());
        CheckPlan plan = plans.of(monitoring);
        monitoring.follow(plan, now);
        UUID extension = ids.next();
        monitorings.writeExtension(
                monitoring, extension, step, request.days(), sealed(extension, request.reason()), now, caller.user());
        journal.note(
                monitoring,
                plan,
                standing -> new MonitoringEvent.MonitoringExtended(standing, request.days()),
                "MONITORING_EXTENDED",
                Map.of("step", step, "days", request.days()));
        return kept(monitoring, plan);
    }

    @Transactional
    MonitoringView convert(UUID id, ETag expected, ConvertMonitoring request) {
        Monitoring monitoring = require(id, expected);
        Violations found = validator.collect(request);
        Optional<ProtocolView> protocol =
                Optional.ofNullable(request.protocolId()).flatMap(protocols::find);
        if (request.protocolId() != null && protocol.isEmpty()) {
            found.add("/protocolId", MonitoringError.UNKNOWN_PROTOCOL);
        }
        if (protocol.filter(p -> !p.appliesTo().equals(monitoring.appliesTo())).isPresent()) {
            found.add("/protocolId", MonitoringError.PROTOCOL_FOR_OTHERS);
        }
        if (protocol.filter(p -> !p.isInForceOn(clock.today())).isPresent()) {
            found.add("/protocolId", MonitoringError.PROTOCOL_NOT_IN_FORCE);
        }
        found.throwIfAny();
        return kept(monitoring, convert(monitoring, protocol.orElseThrow(), clock.instant()));
    }

    /** Converts an episode that is locked, and ends it if by the new edition its time is over; the plan it has then. */
    CheckPlan convert(Monitoring monitoring, ProtocolView protocol, Instant now) {
        settled(monitoring, now);
        String fromEdition = monitoring.edition();
        monitoring.convert(protocol, now);
        CheckPlan plan = plans.of(monitoring);
        monitoring.follow(plan, now);
        journal.note(
                monitoring,
                plan,
                standing -> new MonitoringEvent.MonitoringConverted(standing, fromEdition),
                "MONITORING_CONVERTED",
                Map.of("from", fromEdition, "to", protocol.edition()));
        journal.settle(monitoring, plan, now);
        journal.watch(monitoring, plan);
        return plan;
    }

    /** The same for one of many; one whose time has passed before anybody looked ends by its own edition. */
    void convertUnlessOver(Monitoring monitoring, ProtocolView protocol, Instant now) {
        CheckPlan plan = settled(monitoring, now);
        if (monitoring.state() == MonitoringState.ACTIVE) {
            convert(monitoring, protocol, now);
        } else {
            journal.watch(monitoring, plan);
        }
    }

    @Transactional
    MonitoringView release(UUID id, ETag expected, ReleaseMonitoring request) {
        Monitoring monitoring = require(id, expected);
        validator.check(request);
        Instant now = clock.instant();
        CheckPlan plan = settled(monitoring, now);
        monitoring.release(sealed(id, request.reason()), now);
        journal.note(monitoring, plan, MonitoringEvent.MonitoringReleased::new, "MONITORING_RELEASED", Map.of());
        return kept(monitoring, plan);
    }

    /** The episode of that id in the caller's areas, out of reach of others until the transaction ends. */
    Monitoring require(UUID id) {
        return monitorings
                .locked(id)
                .filter(monitoring -> scope.contains(monitoring.gridCode()))
                .orElseThrow(CommonError.NOT_FOUND::problem);
    }

    private Monitoring require(UUID id, ETag expected) {
        Monitoring monitoring = require(id);
        ETag.require(expected, monitoring.version());
        return monitoring;
    }

    /** The plan of an episode whose missed checks have been told of. */
    CheckPlan settled(Monitoring monitoring, Instant now) {
        CheckPlan plan = plans.of(monitoring);
        journal.settle(monitoring, plan, now);
        return plan;
    }

    /** The episode as it stands now, with its timer set. */
    MonitoringView kept(Monitoring monitoring, CheckPlan plan) {
        journal.watch(monitoring, plan);
        monitorings.flush();
        return queries.require(monitoring.id());
    }

    private byte[] sealed(UUID owner, String reason) {
        return cipher.encrypt(PersonalField.NOTE, owner, reason.strip());
    }
}
