package org.gulou.notification.rule;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.MergePatch;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.notification.call.Alert;
import org.gulou.notification.recipient.RecipientFinder;

/** Makes, changes and tries rules. */
@ApplicationScoped
class RuleService {

    private final Rules rules;
    private final RuleCheck check;
    private final RuleEngine engine;
    private final RecipientFinder finder;
    private final RequestValidator validator;
    private final AreaScope scope;
    private final AuditLog audit;
    private final BusinessClock clock;
    private final Ids ids;

    RuleService(
            Rules rules,
            RuleCheck check,
            RuleEngine engine,
            RecipientFinder finder,
            RequestValidator validator,
            AreaScope scope,
            AuditLog audit,
            BusinessClock clock,
            Ids ids) {
        this.rules = rules;
        this.check = check;
        this.engine = engine;
        this.finder = finder;
        this.validator = validator;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Page<RuleView> list(String eventType, PageRequest page) {
        return rules.page(eventType, page).map(RuleView::from);
    }

    @Transactional
    public RuleView find(UUID id) {
        return RuleView.from(rules.require(id));
    }

    @Transactional
    public RuleView define(DefineRule wanted) {
        check.faults(wanted).throwIfAny();
        if (rules.knows(wanted.code())) {
            throw RuleError.RULE_CODE_TAKEN.problem();
        }
        Rule rule = new Rule(ids.next(), wanted, clock.instant());
        rules.persistAndFlush(rule);
        audit.record("RULE_DEFINED", "RULE", rule.id().toString(), null, Map.of("code", rule.code()));
        return RuleView.from(rule);
    }

    @Transactional
    public RuleView replace(UUID id, ETag expected, DefineRule wanted) {
        return change(id, expected, current -> wanted);
    }

    @Transactional
    public RuleView patch(UUID id, ETag expected, MergePatch<DefineRule> patch) {
        return change(id, expected, current -> {
            if (patch == null) {
                throw CommonError.MALFORMED_JSON.problem();
            }
            return patch.applyTo(current);
        });
    }

    /** What the rule would do with that event now, without doing it; a place outside the caller's areas is 404. */
    @Transactional
    public RuleTrial test(UUID id, TestRule request) {
        Rule rule = rules.require(id);
        validator.check(request);
        JsonNode event = request.event();
        AreaCode area = new Payload(event).area().orElseThrow(RuleService::areaMissing);
        scope.narrow(area);
        Alert alert = engine.alert(rule, event, area);
        Instant now = clock.instant();
        return new RuleTrial(
                engine.isMet(rule, new Payload(event)),
                alert.message().subject(),
                RuleTrial.Written.from(alert.message().title()),
                RuleTrial.Written.from(alert.message().body()),
                alert.addressees().stream()
                        .map(a -> RuleTrial.Recipient.from(finder.find(a, now)))
                        .toList());
    }

    private static ProblemException areaMissing() {
        return ProblemException.invalid(Violations.none()
                .add("/event/areaCode", RuleError.AREA_CODE_MISSING)
                .list());
    }

    private RuleView change(UUID id, ETag expected, UnaryOperator<DefineRule> wanted) {
        Rule rule = rules.require(id);
        ETag.require(expected, rule.version());
        DefineRule definition = wanted.apply(rule.definition());
        Violations faults = check.faults(definition);
        if (definition.code() != null && !definition.code().equals(rule.code())) {
            faults.add("/code", RuleError.RULE_CODE_FIXED);
        }
        faults.throwIfAny();
        rule.change(definition, clock.instant());
        rules.flush();
        audit.record("RULE_CHANGED", "RULE", id.toString(), null, Map.of("code", rule.code()));
        return RuleView.from(rule);
    }
}
