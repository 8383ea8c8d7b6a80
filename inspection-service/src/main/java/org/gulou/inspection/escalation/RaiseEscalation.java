package org.gulou.inspection.escalation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A step by hand; the area is needed for subjects other services own, and follows from a notice. */
record RaiseEscalation(
        @NotNull @Valid EscalationSubject subject,
        @NotNull EscalationStep step,
        String areaCode,
        @Size(max = 1000) String reason) {}
