package org.gulou.inspection.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gulou.inspection.checklist.AnswerKind;
import org.gulou.inspection.checklist.ChecklistItem;
import org.gulou.inspection.checklist.Severity;
import org.gulou.inspection.finding.NewFinding;

/**
 * What answers come to: 100 x (applicable weight - lost weight) / applicable weight, to two digits, null when nothing that weighs
 * applies. NA leaves the applicable weight, counts never were in it. A critical fault or a score under 60 is FAIL, any other fault
 * CONDITIONAL; a count is a fault when its item says so.
 */
record Score(BigDecimal value, Result result, List<NewFinding> faults) {

    private static final int FULL = 100;
    private static final int PASSING = 60;
    private static final int DIGITS = 2;

    /** Scores answers that were checked to be one for each item. */
    static Score of(List<ChecklistItem> items, Map<String, Answer> answers) {
        long applicable = 0;
        long lost = 0;
        List<NewFinding> faults = new ArrayList<>();
        for (ChecklistItem item : items) {
            Answer answer = answers.get(item.code());
            boolean fault = isFault(item, answer);
            if (fault) {
                faults.add(NewFinding.of(item, answer.note()));
            }
            if (item.answer() == AnswerKind.YES_NO_NA && answer.answer() != Answer.Choice.NA) {
                applicable += item.weight();
                lost += fault ? item.weight() : 0;
            }
        }
        boolean tooLow = applicable > 0 && FULL * (applicable - lost) < PASSING * applicable;
        return new Score(value(applicable, lost), result(faults, tooLow), List.copyOf(faults));
    }

    int criticalFaults() {
        return (int) faults.stream()
                .filter(fault -> fault.severity() == Severity.CRITICAL)
                .count();
    }

    private static boolean isFault(ChecklistItem item, Answer answer) {
        return switch (item.answer()) {
            case YES_NO_NA -> answer.answer() == Answer.Choice.NO;
            case COUNT -> item.isFaultAt(answer.count());
        };
    }

    private static BigDecimal value(long applicable, long lost) {
        return applicable == 0
                ? null
                : BigDecimal.valueOf(FULL * (applicable - lost))
                        .divide(BigDecimal.valueOf(applicable), DIGITS, RoundingMode.HALF_UP);
    }

    private static Result result(List<NewFinding> faults, boolean tooLow) {
        boolean critical = faults.stream().anyMatch(fault -> fault.severity() == Severity.CRITICAL);
        if (critical || tooLow) {
            return Result.FAIL;
        }
        return faults.isEmpty() ? Result.PASS : Result.CONDITIONAL;
    }
}
