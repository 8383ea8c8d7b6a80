package org.gulou.chassis.event;

import java.util.UUID;

/** An event on its way into the outbox. */
record NewEvent(UUID id, String aggregateType, String aggregateId, String type, String payload, String traceparent) {}
