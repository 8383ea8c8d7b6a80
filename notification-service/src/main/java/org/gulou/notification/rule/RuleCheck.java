package org.gulou.notification.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;

/** Tells every fault of a rule, so that one that is accepted can be applied to its events. */
@ApplicationScoped
class RuleCheck {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(30);

    private final EventCatalogue catalogue;
    private final RequestValidator validator;

    RuleCheck(EventCatalogue catalogue, RequestValidator validator) {
        this.catalogue = catalogue;
        this.validator = validator;
    }

    /** Every fault found. */
    Violations faults(DefineRule rule) {
        Violations faults = validator.collect(rule);
        deadline(rule, faults);
        recipientsAlone(rule, faults);
        if (rule.eventType() != null) {
            Optional<EventCatalogue.Entry> event = catalogue.find(rule.eventType());
            if (event.isEmpty()) {
                faults.add("/eventType", RuleError.UNKNOWN_EVENT_TYPE);
            } else {
                againstEvent(rule, event.get(), faults);
            }
        }
        return faults;
    }

    private static void deadline(DefineRule rule, Violations faults) {
        Duration within = rule.acknowledgeWithin();
        if (within == null) {
            if (!rule.ladder().isEmpty()) {
                faults.add("/escalateTo", RuleError.ESCALATION_WITHOUT_DEADLINE);
            }
        } else if (within.compareTo(SHORTEST) < 0 || within.compareTo(LONGEST) > 0 || within.getNano() != 0) {
            faults.add("/acknowledgeWithin", RuleError.ACKNOWLEDGE_WITHIN_OUT_OF_RANGE);
        }
    }

    private static void recipientsAlone(DefineRule rule, Violations faults) {
        each(rule.recipients(), (at, recipient) -> {
            if (recipient.kind() != null && (recipient.kind() == RecipientKind.ROLE) != (recipient.role() != null)) {
                faults.add(at + "/role", RuleError.ROLE_MISPLACED);
            }
        });
    }

    private static void againstEvent(DefineRule rule, EventCatalogue.Entry event, Violations faults) {
        if (!new Condition(rule.condition()).isOver(event.scalars())) {
            faults.add("/condition", RuleError.INVALID_CONDITION);
        }
        each(rule.recipients(), (at, recipient) -> {
            if (recipient.kind() != null && !isCarried(recipient.kind(), event)) {
                faults.add(at + "/kind", RuleError.KIND_NOT_OF_EVENT);
            }
        });
        if (rule.subject() != null) {
            Set<String> fields = event.scalars().keySet();
            placeholders("/subject/type", rule.subject().type(), fields, faults);
            placeholders("/subject/id", rule.subject().id(), fields, faults);
        }
        if (rule.templates() != null) {
            template("/templates/zh-CN", rule.templates().zh(), event.placeholders(), faults);
            template("/templates/en", rule.templates().en(), event.placeholders(), faults);
        }
    }

    private static boolean isCarried(RecipientKind kind, EventCatalogue.Entry event) {
        return switch (kind) {
            case ROLE -> true;
            case UNIT -> event.fields().containsKey("unitCode");
            case UNITS -> event.fields().containsKey("unitCodes");
            case DUTY_HOLDERS -> event.fields().containsKey("dutyHolders");
        };
    }

    private static void template(String at, Template template, Set<String> known, Violations faults) {
        if (template != null) {
            placeholders(at + "/title", template.title(), known, faults);
            placeholders(at + "/body", template.body(), known, faults);
        }
    }

    private static void placeholders(String at, String text, Set<String> known, Violations faults) {
        if (text != null && !known.containsAll(Placeholders.in(text))) {
            faults.add(at, RuleError.UNKNOWN_PLACEHOLDER);
        }
    }

    private static void each(List<RuleRecipient> recipients, RecipientFault check) {
        if (recipients == null) {
            return;
        }
        for (int i = 0; i < recipients.size(); i++) {
            if (recipients.get(i) != null) {
                check.look("/recipients/" + i, recipients.get(i));
            }
        }
    }

    /** Looks at one recipient. */
    private interface RecipientFault {
        void look(String at, RuleRecipient recipient);
    }
}
