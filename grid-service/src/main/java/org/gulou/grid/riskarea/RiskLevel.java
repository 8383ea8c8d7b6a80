package org.gulou.grid.riskarea;

/** How high the risk of a listed place is, the highest first. */
public enum RiskLevel {
    HIGH,
    MEDIUM,
    LOW
}
