package org.gulou.notification.rule;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.notification.inbox.Severity;

/** A rule as it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleView(
        UUID id,
        String code,
        String eventType,
        String condition,
        RuleSubject subject,
        Severity severity,
        List<RuleRecipient> recipients,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Duration acknowledgeWithin,
        List<DutyRole> escalateTo,
        Templates templates,
        boolean enabled,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Tagged {

    static RuleView from(Rule rule) {
        DefineRule says = rule.definition();
        return new RuleView(
                rule.id(),
                rule.code(),
                rule.eventType(),
                says.condition(),
                says.subject(),
                says.severity(),
                says.recipients(),
                says.acknowledgeWithin(),
                says.ladder(),
                says.templates(),
                rule.isEnabled(),
                rule.createdAt(),
                rule.updatedAt(),
                rule.version());
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
