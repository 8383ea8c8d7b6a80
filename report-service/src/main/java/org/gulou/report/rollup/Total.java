package org.gulou.report.rollup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/** One figure of a roll-up; null where no unit has given a number, or where a ratio's divisor is zero. */
public record Total(@JsonInclude(JsonInclude.Include.ALWAYS) BigDecimal value, TotalState state) {}
