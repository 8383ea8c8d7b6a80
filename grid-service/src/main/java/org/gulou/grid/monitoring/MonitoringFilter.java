package org.gulou.grid.monitoring;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** Which episodes are asked for; null is all. */
record MonitoringFilter(AreaCode area, UUID resident, UUID protocol, MonitoringState state, Boolean missed) {}
