package org.gulou.grid.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;

/** A duty to be given: for a place by its code, an organisation by its code, or a site by its id. */
record AssignDuty(
        @Schema(description = "By the role if left out: ORG_HEAD is for organisations, SITE_MANAGER for sites.")
        SubjectType subjectType,

        @NotBlank @Size(max = 64) String subjectCode,
        @NotNull DutyRole role,
        @NotNull @Valid Person person,

        @Pattern(regexp = AssignDuty.ACCOUNT, message = "the name of an account")
        String userId,

        @Schema(description = "Now if left out.") Instant since,

        @Schema(description = "The first moment it is no longer held; open if left out.")
        Instant until) {

    /** How accounts are named. */
    static final String ACCOUNT = "[A-Za-z0-9][A-Za-z0-9._@-]{0,127}";

    /** The kind of subject given, or the one its role is for. */
    SubjectType subject() {
        return subjectType != null || role == null ? subjectType : DutyRules.subjectOf(role);
    }
}
