package org.gulou.inspection.rectification;

/** Told inside this service, in the transaction that notes it: a notice's deadline has passed in vain. */
public record DeadlineMissed(RectificationRef notice) {}
