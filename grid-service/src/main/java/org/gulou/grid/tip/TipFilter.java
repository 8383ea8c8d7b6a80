package org.gulou.grid.tip;

import org.gulou.chassis.area.AreaCode;

/** Which tips are asked for; what is null does not narrow. */
record TipFilter(AreaCode area, TipState state, TipCategory category, Boolean overdue) {}
