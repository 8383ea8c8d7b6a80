package org.gulou.inspection.inspection;

import java.util.List;
import java.util.UUID;

/** One list an inspection goes by, in the edition it had, with the items that apply; no module for the category's own list. */
record ChecklistPart(UUID checklistId, int version, String module, List<String> items) {}
