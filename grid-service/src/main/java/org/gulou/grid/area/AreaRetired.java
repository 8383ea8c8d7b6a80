package org.gulou.grid.area;

import java.time.LocalDate;
import org.gulou.chassis.area.AreaCode;

/** Told inside this service, in the transaction that retires a place: on that day it no longer exists. */
public record AreaRetired(AreaCode code, LocalDate effectiveOn) {}
