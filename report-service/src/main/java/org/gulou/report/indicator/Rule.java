package org.gulou.report.indicator;

import java.util.Set;
import java.util.stream.Collectors;

/** A rule ready to be evaluated, of the indicator with that code. Safe for any number of threads. */
public final class Rule {

    private final String code;
    private final IndicatorRule text;
    private final Formula formula;

    private Rule(String code, IndicatorRule text, Formula formula) {
        this.code = code;
        this.text = text;
        this.formula = formula;
    }

    /** The rule of that text; {@link IndicatorError#INVALID_EXPRESSION} if it cannot be read. */
    public static Rule of(String code, IndicatorRule text) {
        return new Rule(code, text, Formula.parse(text.expr()));
    }

    /** The codes it speaks of, this period's and the one's before. */
    public Set<String> codes() {
        return formula.operands().stream().map(Operands::codeOf).collect(Collectors.toSet());
    }

    /** The rule on these figures. */
    public Check check(Operands figures) {
        CheckState state = formula.holds(figures)
                .map(holds -> holds ? CheckState.PASS : CheckState.FAIL)
                .orElse(CheckState.NOT_EVALUATED);
        return new Check(code, text.expr(), text.severity(), state, text.messageZh());
    }
}
