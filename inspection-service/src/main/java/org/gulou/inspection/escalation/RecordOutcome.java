package org.gulou.inspection.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What came of a step, in words. */
record RecordOutcome(@NotBlank @Size(max = 2000) String outcome) {}
