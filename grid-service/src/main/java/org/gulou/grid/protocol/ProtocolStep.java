package org.gulou.grid.protocol;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;

/** Some days on end under the same rules: how many, how many checks each, and on which of them, counted from 1, a test is due. */
public record ProtocolStep(
        @NotNull StepKind kind,
        @NotNull @Min(1) @Max(MOST_DAYS) Integer days,
        @NotNull @Min(0) @Max(MOST_CHECKS) Integer checksPerDay,
        @Size(max = MOST_DAYS) List<@NotNull @Min(1) Integer> testDays) {

    static final int MOST_DAYS = 90;
    static final int MOST_CHECKS = 6;

    /** Without test days there are none. */
    public ProtocolStep {
        testDays = testDays == null ? List.of() : testDays.stream().toList();
    }

    boolean testsAfterItsEnd() {
        return days != null && testDays.stream().anyMatch(day -> day != null && day > days);
    }

    boolean testsTwiceOnADay() {
        return new HashSet<>(testDays).size() < testDays.size();
    }
}
