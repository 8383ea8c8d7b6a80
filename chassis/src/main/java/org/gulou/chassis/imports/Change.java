package org.gulou.chassis.imports;

/**
 * A row to be written: CREATED or UPDATED.
 *
 * @param <R> the row with its cells read
 */
public record Change<R>(long line, R row, Outcome outcome) {}
