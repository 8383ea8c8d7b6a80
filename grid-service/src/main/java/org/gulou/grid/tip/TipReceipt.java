package org.gulou.grid.tip;

import java.time.OffsetDateTime;
import java.util.UUID;

/** What the public is answered: that the tip was received, and a number to name it by at the office. It opens nothing. */
public record TipReceipt(UUID id, OffsetDateTime receivedAt) {}
