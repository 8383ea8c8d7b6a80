package org.gulou.grid.monitoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;

/** Takes the checks of people who are monitored. */
@ApplicationScoped
class CheckService {

    private final MonitoringService service;
    private final Monitorings monitorings;
    private final MonitoringJournal journal;
    private final Plans plans;
    private final Cipher cipher;
    private final Caller caller;
    private final RequestValidator validator;
    private final BusinessClock clock;
    private final Ids ids;
    private final ObjectMapper json;

    CheckService(
            MonitoringService service,
            Monitorings monitorings,
            MonitoringJournal journal,
            Plans plans,
            Cipher cipher,
            Caller caller,
            RequestValidator validator,
            BusinessClock clock,
            Ids ids,
            ObjectMapper json) {
        this.service = service;
        this.monitorings = monitorings;
        this.journal = journal;
        this.plans = plans;
        this.cipher = cipher;
        this.caller = caller;
        this.validator = validator;
        this.clock = clock;
        this.ids = ids;
        this.json = json;
    }

    @Transactional
    MonitoringView record(UUID id, RecordCheck request) {
        Monitoring monitoring = service.require(id);
        Violations found = validator.collect(request);
        Instant now = clock.instant();
        Instant at = Objects.requireNonNullElse(request.at(), now);
        if (at.isAfter(now)) {
            found.add("/at", MonitoringError.CHECKED_IN_FUTURE);
        }
        if (request.at() != null && at.isBefore(plans.of(monitoring).startsAt())) {
            found.add("/at", MonitoringError.CHECKED_BEFORE_START);
        }
        found.throwIfAny();
        CheckPlan plan = service.settled(monitoring, now);
        write(monitoring, monitoring.check(CheckKind.HEALTH, plan, now), at, Found.of(request));
        if (request.test() != null) {
            write(monitoring, monitoring.check(CheckKind.TEST, plan, now), at, Found.of(request.test()));
        }
        return service.kept(monitoring, plan);
    }

    private void write(Monitoring monitoring, Check check, Instant at, Found found) {
        UUID id = ids.next();
        monitorings.writeMade(monitoring, id, check, at, sealed(id, found), caller.user());
        journal.audit(
                monitoring, "MONITORING_CHECKED", Map.of("n", check.n(), "kind", check.kind(), "state", check.state()));
    }

    private byte[] sealed(UUID checkId, Found found) {
        try {
            return cipher.encrypt(PersonalField.NOTE, checkId, json.writeValueAsString(found));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a check found is always JSON", e);
        }
    }
}
