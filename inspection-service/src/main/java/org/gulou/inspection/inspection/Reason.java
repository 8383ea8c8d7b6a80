package org.gulou.inspection.inspection;

import jakarta.validation.constraints.Size;

/** Why an inspection is called off or void, if somebody says so. */
record Reason(@Size(max = 500) String reason) {

    static final Reason NONE = new Reason(null);
}
