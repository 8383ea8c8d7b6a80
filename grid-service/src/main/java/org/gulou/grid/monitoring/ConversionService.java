package org.gulou.grid.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.protocol.ProtocolService;
import org.gulou.grid.protocol.ProtocolView;

/** Converts all episodes of an area at once, signed for. */
@ApplicationScoped
class ConversionService {

    private final Conversions conversions;
    private final Monitorings monitorings;
    private final MonitoringService service;
    private final ProtocolService protocols;
    private final AreaScope scope;
    private final Caller caller;
    private final RequestValidator validator;
    private final AuditLog audit;
    private final BusinessClock clock;
    private final Ids ids;

    ConversionService(
            Conversions conversions,
            Monitorings monitorings,
            MonitoringService service,
            ProtocolService protocols,
            AreaScope scope,
            Caller caller,
            RequestValidator validator,
            AuditLog audit,
            BusinessClock clock,
            Ids ids) {
        this.conversions = conversions;
        this.monitorings = monitorings;
        this.service = service;
        this.protocols = protocols;
        this.scope = scope;
        this.caller = caller;
        this.validator = validator;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    ConversionView require(UUID id) {
        return conversions.find(id).orElseThrow(CommonError.NOT_FOUND::problem);
    }

    Page<ConversionView> list(AreaCode area, PageRequest page) {
        return conversions.list(area, page);
    }

    @Transactional
    ConversionView sign(SignConversion request) {
        Violations found = validator.collect(request);
        if (request.area().filter(place -> !scope.contains(place)).isPresent()) {
            throw CommonError.NOT_FOUND.problem();
        }
        Optional<ProtocolView> from = protocol(request.fromProtocolId(), "/fromProtocolId", found);
        Optional<ProtocolView> to = protocol(request.protocolId(), "/protocolId", found);
        if (from.isPresent() && to.isPresent()) {
            checkPair(from.get(), to.get(), found);
        }
        found.throwIfAny();
        AreaCode area = request.area().orElseThrow();
        List<UUID> concerned = conversions.lockConcerned(area, request.fromProtocolId());
        if (concerned.size() != request.episodes()) {
            throw MonitoringError.CONVERSION_OUTDATED.with("episodes", concerned.size());
        }
        Instant now = clock.instant();
        int ended = convert(concerned, to.orElseThrow(), now);
        Conversion conversion = new Conversion(ids.next(), request, concerned, ended, caller.user(), now);
        conversions.persistAndFlush(conversion);
        UUID id = conversion.id();
        audit.record(
                "MONITORINGS_CONVERTED",
                "MONITORING_CONVERSION",
                id.toString(),
                area,
                Map.of("episodes", concerned.size(), "ended", ended));
        return require(id);
    }

    private int convert(List<UUID> concerned, ProtocolView to, Instant now) {
        int ended = 0;
        for (UUID id : concerned) {
            Monitoring monitoring = monitorings.locked(id).orElseThrow();
            service.convertUnlessOver(monitoring, to, now);
            ended += monitoring.state() == MonitoringState.ENDED ? 1 : 0;
        }
        return ended;
    }

    private Optional<ProtocolView> protocol(UUID id, String pointer, Violations found) {
        if (id == null) {
            return Optional.empty();
        }
        Optional<ProtocolView> protocol = protocols.find(id);
        if (protocol.isEmpty()) {
            found.add(pointer, MonitoringError.UNKNOWN_PROTOCOL);
        }
        return protocol;
    }

    private void checkPair(ProtocolView from, ProtocolView to, Violations found) {
        if (from.id().equals(to.id())) {
            found.add("/protocolId", MonitoringError.ALREADY_UNDER_PROTOCOL);
        }
        if (!from.appliesTo().equals(to.appliesTo())) {
            found.add("/protocolId", MonitoringError.PROTOCOL_FOR_OTHERS);
        }
        if (!to.isInForceOn(clock.today())) {
            found.add("/protocolId", MonitoringError.PROTOCOL_NOT_IN_FORCE);
        }
    }
}
