package org.gulou.grid.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.TreeMap;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.security.CurrentDuties;

/** What every change of a duty leaves behind: the row, the event, the audit entry, and a holder whose access moves at once. */
@ApplicationScoped
class DutyRecords {

    private static final String SUBJECT = "DUTY";

    private final Duties duties;
    private final EventLog events;
    private final AuditLog audit;
    private final Event<HolderChanged> holders;
    private final CurrentDuties current;

    DutyRecords(Duties duties, EventLog events, AuditLog audit, Event<HolderChanged> holders, CurrentDuties current) {
        this.duties = duties;
        this.events = events;
        this.audit = audit;
        this.holders = holders;
        this.current = current;
    }

    /** Writes the duty as it is now, and tells of it. */
    void save(Duty duty, String action) {
        add(duty, action, Map.of());
        duties.flush();
    }

    /** The same for one of many, written when they all are; with further facts for the audit. */
    void add(Duty duty, String action, Map<String, String> more) {
        duties.persist(duty);
        events.record(duty::changed);
        audit.record(action, SUBJECT, duty.id().toString(), duty.areaCode(), facts(duty, more));
        if (duty.userId() != null) {
            holders.fire(new HolderChanged(duty.userId()));
        }
    }

    // After the commit: before it, another request would remember what was.
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) HolderChanged holder) {
        current.forget(holder.userId());
    }

    private static Map<String, String> facts(Duty duty, Map<String, String> more) {
        Map<String, String> facts = new TreeMap<>(more);
        facts.put("role", duty.role().name());
        facts.put("subjectType", duty.subjectType().name());
        facts.put("subjectCode", duty.subjectCode());
        if (duty.userId() != null) {
            facts.put("userId", duty.userId());
        }
        return facts;
    }
}
