package org.gulou.notification.inbox;

import java.time.Instant;
import java.util.UUID;

/** Fired inside the transaction in which a notification that belongs to a call is acknowledged. */
public record Acknowledged(UUID callId, String userId, Instant at) {}
