package org.gulou.chassis.imports;

import java.util.List;
import org.gulou.chassis.problem.Violation;

/** A rejected row: the line it stands on in the file, and every fault it has; a pointer names the column. */
public record ImportErrorView(long line, List<Violation> violations) {}
