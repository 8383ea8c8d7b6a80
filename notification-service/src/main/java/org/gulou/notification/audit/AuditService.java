package org.gulou.notification.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.gulou.chassis.audit.AuditTrail;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Reading and proving the trail. */
@ApplicationScoped
public class AuditService {

    private final AuditEntries entries;
    private final AuditTrail trail;

    AuditService(AuditEntries entries, AuditTrail trail) {
        this.entries = entries;
        this.trail = trail;
    }

    /** The entries the caller may read. */
    public Page<AuditView> page(AuditQuery query, PageRequest request) {
        return entries.page(query, request);
    }

    /** Whether the whole chain is sound. */
    public AuditVerificationView verify() {
        return AuditVerificationView.from(trail.verify());
    }
}
