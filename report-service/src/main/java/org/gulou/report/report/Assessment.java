package org.gulou.report.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.problem.Violations;
import org.gulou.report.indicator.Check;
import org.gulou.report.indicator.Figure;
import org.gulou.report.template.Form;

/** A version's figures seen against its form, the period before and what the system has counted itself. */
record Assessment(
        Report report, Form form, Map<String, Figure> previous, Map<String, BigDecimal> derived, List<Check> checks) {

    static Assessment of(Report report, Form form, Map<String, Figure> previous, Map<String, BigDecimal> derived) {
        return new Assessment(report, form, previous, derived, form.checks(report.values(), previous));
    }

    /** Everything that keeps the report from being signed: what is missing, what is wrong, what has no remark. */
    Violations obstacles() {
        Violations obstacles = Violations.none();
        form.missing(report.values())
                .forEach(code ->
                        obstacles.add("/values/" + code, "REQUIRED", "This figure must be given, or stated NA."));
        for (Check check : checks) {
            if (check.isFailedError()) {
                obstacles.add("/values/" + check.code(), "CHECK_FAILED", describe(check));
            } else if (check.isFailedWarning() && !isRemarked(check.code())) {
                obstacles.add("/remarks/" + check.code(), "REMARK_REQUIRED", describe(check));
            }
        }
        return obstacles;
    }

    /** Where what was reported is not what was counted. */
    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        derived.forEach((code, counted) -> {
            BigDecimal reported = numberOf(report.values().get(code));
            if (reported == null || reported.compareTo(counted) != 0) {
                differences.add(new Difference(
                        code, reported, counted, report.explanations().get(code)));
            }
        });
        return differences;
    }

    ReportView view() {
        ReportKey key = report.key();
        return new ReportView(
                key.templateCode(),
                report.templateEdition(),
                key.unit().kind(),
                key.unit().code(),
                key.unit().areaCode(),
                key.period(),
                report.edition(),
                form.complete(report.values()),
                report.remarks(),
                report.explanations(),
                report.state(),
                checks,
                derived.isEmpty() ? null : derived,
                derived.isEmpty() ? null : differences(),
                previousNumbers(),
                report.correctionReason(),
                report.returnReason(),
                report.draftedBy(),
                report.signedBy(),
                report.signedAt(),
                report.submittedAt(),
                report.returnedAt(),
                report.acceptedBy(),
                report.acceptedAt(),
                report.createdAt(),
                report.updatedAt(),
                report.version());
    }

    private Map<String, BigDecimal> previousNumbers() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        previous.forEach((code, figure) -> {
            if (numberOf(figure) != null) {
                numbers.put(code, numberOf(figure));
            }
        });
        return numbers;
    }

    private boolean isRemarked(String code) {
        String remark = report.remarks().get(code);
        return remark != null && !remark.isBlank();
    }

    private static BigDecimal numberOf(Figure figure) {
        return figure == null ? null : figure.number().orElse(null);
    }

    private static String describe(Check check) {
        return check.messageZh() == null ? check.expr() : check.expr() + ": " + check.messageZh();
    }
}
