package org.gulou.chassis.idempotency;

import java.util.UUID;

/** The id of what an upload became, and whether it became that when it was sent before with the same key. */
public record Made(UUID id, boolean isReplayed) {}
