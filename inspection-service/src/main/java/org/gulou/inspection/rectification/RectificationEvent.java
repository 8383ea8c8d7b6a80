package org.gulou.inspection.rectification;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.inspection.checklist.Severity;

/** What happens to a notice; every event says where the notice stands after it. */
sealed interface RectificationEvent extends DomainEvent {

    /** Where a notice stands; {@code at} is when it came to stand so. */
    record Standing(
            UUID id,
            String number,
            UUID siteId,
            AreaCode areaCode,
            String departmentCode,
            Severity severity,
            int findings,
            int criticalFindings,
            int openFindings,
            Instant dueAt,
            int attempt,
            RectificationState state,
            Instant at,
            long version) {}

    Standing standing();

    @Override
    default String aggregateType() {
        return "rectification";
    }

    @Override
    default String aggregateId() {
        return standing().id().toString();
    }

    /** It was made out. */
    record RectificationIssued(@JsonUnwrapped Standing standing) implements RectificationEvent {}

    /** The site has it. */
    record RectificationServed(@JsonUnwrapped Standing standing) implements RectificationEvent {}

    /** Somebody says faults are mended. */
    record RectificationFixed(@JsonUnwrapped Standing standing) implements RectificationEvent {}

    /** Some findings were seen to be mended, others are left. */
    record RectificationVerified(@JsonUnwrapped Standing standing) implements RectificationEvent {}

    /** The last finding was seen to be mended. */
    record RectificationClosed(@JsonUnwrapped Standing standing) implements RectificationEvent {}

    /** What was said to be mended is not. */
    record RectificationRejected(@JsonUnwrapped Standing standing) implements RectificationEvent {}

    /** What was mended did not last. */
    record RectificationReopened(@JsonUnwrapped Standing standing) implements RectificationEvent {}

    /** The deadline has passed while something is not even said to be mended. */
    record RectificationOverdue(@JsonUnwrapped Standing standing) implements RectificationEvent {}

    /** More time is asked for. */
    record ExtensionRequested(@JsonUnwrapped Standing standing, int extension, Instant until)
            implements RectificationEvent {}

    /** More time is granted or declined. */
    record ExtensionDecided(@JsonUnwrapped Standing standing, int extension, Instant until, boolean approved)
            implements RectificationEvent {}
}
