package org.gulou.notification.rule;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.notification.inbox.Severity;

/**
 * A rule as it is to be. The condition is an expression over the fields of the event, such as {@code criticalFindings > 0}, always met
 * when left out; {@code acknowledgeWithin} an ISO 8601 duration, nobody needs to acknowledge when left out; {@code escalateTo} whom to
 * call in turn when nobody does.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DefineRule(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{2,63}") String code,
        @NotNull String eventType,
        @Size(max = 500) String condition,
        @NotNull @Valid RuleSubject subject,
        @NotNull Severity severity,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid RuleRecipient> recipients,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Duration acknowledgeWithin,
        @Size(max = 10) List<@NotNull DutyRole> escalateTo,
        @NotNull @Valid Templates templates,
        Boolean enabled) {

    /** Whether it is to apply; it does unless said otherwise. */
    boolean isEnabled() {
        return !Boolean.FALSE.equals(enabled);
    }

    /** Whom to call in turn, nobody when left out. */
    List<DutyRole> ladder() {
        return escalateTo == null ? List.of() : escalateTo;
    }
}
