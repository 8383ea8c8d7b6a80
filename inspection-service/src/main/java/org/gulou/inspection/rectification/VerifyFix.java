package org.gulou.inspection.rectification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** These findings were seen to be mended, or all that are claimed. */
record VerifyFix(@Size(min = 1, max = 200) List<@NotNull UUID> findingIds) {

    static final VerifyFix ALL = new VerifyFix(null);
}
