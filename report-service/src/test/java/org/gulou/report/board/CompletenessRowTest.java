package org.gulou.report.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.board.CompletenessRow.Counts;
import org.junit.jupiter.api.Test;

class CompletenessRowTest {

    private static final AreaCode COUNTY = new AreaCode("450226");

    @Property
    void theStatesSumToWhatIsExpected(
            @ForAll @IntRange(max = 9) int onTime,
            @ForAll @IntRange(max = 9) int late,
            @ForAll @IntRange(max = 9) int missing,
            @ForAll @IntRange(max = 9) int pending,
            @ForAll @IntRange(max = 9) int excused,
            @ForAll @IntRange(max = 9) int unexpected) {
        CompletenessRow row =
                CompletenessRow.of(COUNTY, new Counts(onTime, late, missing, pending, excused, unexpected));

        assertThat(row.onTime() + row.late() + row.missing() + row.pending() + row.excused())
                .isEqualTo(row.expected());
        assertThat(row.completeness() == null).isEqualTo(row.expected() == row.excused());
    }

    @Test
    void anExcusedUnitIsNotHeldAgainstTheOthers() {
        CompletenessRow row = CompletenessRow.of(COUNTY, new Counts(13, 1, 0, 0, 1, 0));
        assertThat(row.completeness()).isEqualTo(new BigDecimal("1.0000"));
        assertThat(row.timeliness()).isEqualTo(new BigDecimal("0.9286"));
    }
}
