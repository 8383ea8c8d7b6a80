package org.gulou.report.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** What is counted. */
@ApplicationScoped
public class IndicatorService {

    private final Indicators indicators;
    private final RequestValidator validator;
    private final AuditLog audit;
    private final BusinessClock clock;

    IndicatorService(Indicators indicators, RequestValidator validator, AuditLog audit, BusinessClock clock) {
        this.indicators = indicators;
        this.validator = validator;
        this.audit = audit;
        this.clock = clock;
    }

    /** All indicators, by code. */
    public Page<IndicatorView> page(PageRequest request) {
        return indicators.page(request).map(IndicatorView::from);
    }

    /** The indicator of that code; 404 if there is none. */
    public IndicatorView get(String code) {
        return indicators
                .findByIdOptional(code)
                .map(IndicatorView::from)
                .orElseThrow(IndicatorError.INDICATOR_NOT_FOUND::problem);
    }

    /** Those of these codes that exist, by code. */
    public Map<String, IndicatorView> ofCodes(List<String> codes) {
        return indicators.ofCodes(codes).stream()
                .map(IndicatorView::from)
                .collect(Collectors.toMap(IndicatorView::code, Function.identity()));
    }

    /** Adds an indicator; 422 for every fault of it, 409 if the code is taken. */
    @Transactional
    public IndicatorView issue(IssueIndicator request) {
        Violations faults = validator.collect(request);
        if (faults.isEmpty()) {
            checkExpressions(request, faults);
        }
        faults.throwIfAny();
        if (indicators.findByIdOptional(request.code()).isPresent()) {
            throw IndicatorError.INDICATOR_EXISTS.with("indicator", request.code());
        }
        Indicator indicator = new Indicator(request, clock.instant());
        indicators.persistAndFlush(indicator);
        audit.record("INDICATOR_ISSUED", "INDICATOR", request.code(), null, Map.of());
        return IndicatorView.from(indicator);
    }

    private void checkExpressions(IssueIndicator request, Violations faults) {
        Set<String> named = new HashSet<>();
        try {
            Aggregate aggregate = Aggregate.parse(request.aggregate());
            if (aggregate.isRatio() != (request.kind() == IndicatorKind.RATIO)) {
                faults.add("/aggregate", IndicatorError.INVALID_AGGREGATE);
            }
            named.addAll(requireKnown("/aggregate", request, aggregate.parts(), faults));
        } catch (ProblemException e) {
            faults.add("/aggregate", e.code());
        }
        for (int i = 0; i < request.rules().size(); i++) {
            String pointer = "/rules/" + i + "/expr";
            try {
                requireKnown(
                        pointer,
                        request,
                        Rule.of(request.code(), request.rules().get(i)).codes(),
                        faults);
            } catch (ProblemException e) {
                faults.add(pointer, e.code());
            }
        }
        if (named.contains(request.code())) {
            faults.add("/aggregate", IndicatorError.INVALID_AGGREGATE);
        }
    }

    private Set<String> requireKnown(String pointer, IssueIndicator request, Set<String> codes, Violations faults) {
        Set<String> known = new HashSet<>(ofCodes(new ArrayList<>(codes)).keySet());
        known.add(request.code());
        codes.stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> faults.add(
                        pointer,
                        IndicatorError.UNKNOWN_OPERAND.name(),
                        IndicatorError.UNKNOWN_OPERAND.sentence() + " " + code));
        return codes;
    }
}
