package org.gulou.inspection.checklist;

import java.util.List;
import java.util.Set;

/** A kind of site; the first of its departments leads, the others may read. */
public record Category(String code, String nameZh, String nameEn, List<String> departments, Set<SiteTrait> traits) {

    /** The department that answers for its sites unless another is named. */
    public String leadDepartment() {
        return departments.get(0);
    }
}
