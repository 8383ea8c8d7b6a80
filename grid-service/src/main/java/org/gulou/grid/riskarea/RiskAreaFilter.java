package org.gulou.grid.riskarea;

import java.time.LocalDate;
import org.gulou.chassis.area.AreaCode;

/** Which entries are asked for; what is null does not narrow. */
record RiskAreaFilter(LocalDate asOf, AreaCode area, RiskLevel level) {}
