package org.gulou.notification.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.gulou.notification.inbox.Subject;

/**
 * What its notifications are about, both with placeholders: {@code RECTIFICATION} and {@code {id}}. Neither is longer than what a
 * notification keeps of it; filled in, it is cut to that.
 */
public record RuleSubject(
        @NotBlank @Size(max = Subject.TYPE) String type,
        @NotBlank @Size(max = Subject.ID) String id) {}
