package org.gulou.report.rollup;

/** A version of a unit's report that a roll-up stands on. */
public record Source(String unitCode, int version) {}
