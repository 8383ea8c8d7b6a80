package org.gulou.report.report;

import java.math.BigDecimal;

/** A figure that differs from what the system has counted; without an explanation it is unexplained. */
public record Difference(String code, BigDecimal reported, BigDecimal derived, String explanation) {}
