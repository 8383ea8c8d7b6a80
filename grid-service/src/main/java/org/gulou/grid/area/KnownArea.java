package org.gulou.grid.area;

import java.time.LocalDate;

/** What is known of a place while a file is read. */
record KnownArea(String name, LocalDate validFrom, boolean retired) {}
