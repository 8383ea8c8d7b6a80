package org.gulou.grid.disclosure;

/** A place in a table of counts. */
record Cell(int row, int column) {}
