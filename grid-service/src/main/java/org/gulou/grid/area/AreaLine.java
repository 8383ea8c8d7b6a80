package org.gulou.grid.area;

import org.gulou.chassis.area.AreaCode;

/** One row of a file of places; null for what could not be read. */
record AreaLine(AreaCode code, String name) {}
