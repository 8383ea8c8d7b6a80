package org.gulou.grid.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Publishes editions and reads them. */
@ApplicationScoped
public class ProtocolService {

    private final Protocols protocols;
    private final Caller caller;
    private final RequestValidator validator;
    private final AuditLog audit;
    private final BusinessClock clock;
    private final Ids ids;

    // What is published never changes, and there are few.
    private final Map<UUID, ProtocolView> known = new ConcurrentHashMap<>();

    ProtocolService(
            Protocols protocols,
            Caller caller,
            RequestValidator validator,
            AuditLog audit,
            BusinessClock clock,
            Ids ids) {
        this.protocols = protocols;
        this.caller = caller;
        this.validator = validator;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** The edition of that id. */
    public Optional<ProtocolView> find(UUID id) {
        ProtocolView found = known.get(id);
        if (found != null) {
            return Optional.of(found);
        }
        Optional<ProtocolView> read = protocols.find(id);
        read.ifPresent(view -> known.put(id, view));
        return read;
    }

    ProtocolView require(UUID id) {
        return find(id).orElseThrow(() -> ProtocolError.PROTOCOL_NOT_FOUND.with("protocolId", id));
    }

    Page<ProtocolView> list(String appliesTo, String edition, LocalDate inForceOn, PageRequest page) {
        return protocols.list(appliesTo, edition, inForceOn, page);
    }

    @Transactional
    ProtocolView publish(PublishProtocol request) {
        Violations found = validator.collect(request);
        if (request.steps() != null) {
            checkSteps(request.steps(), found);
        }
        found.throwIfAny();
        Protocol protocol = new Protocol(ids.next(), request, caller.user(), clock.instant());
        protocols.persistAndFlush(protocol);
        audit.record(
                "PROTOCOL_PUBLISHED",
                "PROTOCOL",
                protocol.id().toString(),
                null,
                Map.of("edition", request.edition(), "appliesTo", request.appliesTo()));
        return protocol.view();
    }

    private static void checkSteps(List<ProtocolStep> steps, Violations found) {
        Set<StepKind> kinds = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            ProtocolStep step = steps.get(i);
            if (step == null) {
                continue;
            }
            String at = "/steps/" + i;
            if (step.kind() != null && !kinds.add(step.kind())) {
                found.add(at + "/kind", ProtocolError.STEP_REPEATED);
            }
            if (step.testsAfterItsEnd()) {
                found.add(at + "/testDays", ProtocolError.TEST_AFTER_STEP);
            }
            if (step.testsTwiceOnADay()) {
                found.add(at + "/testDays", ProtocolError.TEST_REPEATED);
            }
        }
    }
}
