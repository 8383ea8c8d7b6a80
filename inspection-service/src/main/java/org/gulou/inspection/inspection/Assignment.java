package org.gulou.inspection.inspection;

import java.time.LocalDate;
import java.util.List;

/** Who looks, why and on which day: a request with its gaps filled. */
record Assignment(InspectionKind kind, String teamCode, List<String> inspectors, LocalDate scheduledOn) {}
