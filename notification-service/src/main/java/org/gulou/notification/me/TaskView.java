package org.gulou.notification.me;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.gulou.notification.inbox.Severity;
import org.gulou.notification.inbox.Subject;

/** A notification that waits for the caller: what to do, by when if there is a deadline, and what it is about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskView(
        UUID id, TaskKind kind, String title, Severity severity, Subject subject, Instant createdAt, Instant dueAt) {}
