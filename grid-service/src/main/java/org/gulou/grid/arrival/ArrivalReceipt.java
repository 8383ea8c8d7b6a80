package org.gulou.grid.arrival;

import java.time.OffsetDateTime;
import java.util.UUID;

/** What the public is answered: that the declaration was received, and a number to name it by at the office. It opens nothing. */
public record ArrivalReceipt(UUID id, OffsetDateTime receivedAt) implements ArrivalAnswer {}
