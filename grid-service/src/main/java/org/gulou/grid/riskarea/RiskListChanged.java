package org.gulou.grid.riskarea;

/** The list of risk areas is no longer what it was: what was matched against it is to be matched anew. Observed within the transaction. */
public record RiskListChanged() {}
