package org.gulou.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.event.EventLog;

/** Writes down what happens to a notice: as an event for everybody, and for the auditors who judged what. */
@ApplicationScoped
class NoticeJournal {

    private final EventLog events;
    private final AuditLog audit;

    NoticeJournal(EventLog events, AuditLog audit) {
        this.events = events;
        this.audit = audit;
    }

    void tell(Supplier<RectificationEvent> happened) {
        events.record(happened);
    }

    void tellJudgement(
            Supplier<RectificationEvent> happened, String action, Rectification notice, Collection<UUID> findings) {
        events.record(happened);
        audit.record(
                action,
                "RECTIFICATION",
                notice.id().toString(),
                notice.areaCode(),
                Map.of("findings", findings, "attempt", notice.attempt()));
    }
}
