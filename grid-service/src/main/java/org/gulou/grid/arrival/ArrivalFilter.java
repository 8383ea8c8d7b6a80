package org.gulou.grid.arrival;

import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.riskarea.RiskLevel;

/** Which arrivals are asked for; what is null does not narrow. */
record ArrivalFilter(AreaCode area, ArrivalState state, ArrivalSource source, RiskLevel risk, Boolean overdue) {}
