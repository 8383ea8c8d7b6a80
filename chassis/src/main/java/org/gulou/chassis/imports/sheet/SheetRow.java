package org.gulou.chassis.imports.sheet;

import java.util.List;

/** A row that is not blank: the line it begins on, counted from 1, and its cells as text, formulas' guards still on. */
public record SheetRow(long line, List<String> cells) {}
