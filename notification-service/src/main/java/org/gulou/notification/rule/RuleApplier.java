package org.gulou.notification.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.notification.call.Alerts;

/** Applies one rule to one event, in a transaction of its own: what goes wrong with it undoes nothing of another. */
@ApplicationScoped
class RuleApplier {

    private final Rules rules;
    private final RuleEngine engine;
    private final Alerts alerts;
    private final RuleApplications applications;

    RuleApplier(Rules rules, RuleEngine engine, Alerts alerts, RuleApplications applications) {
        this.rules = rules;
        this.engine = engine;
        this.alerts = alerts;
        this.applications = applications;
    }

    /** Tells what the rule has to say about the event, unless it has already; answers whether it had anything to say. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean apply(String code, ReceivedEvent event, AreaCode area) {
        Rule rule = rules.byCode(code).orElseThrow(RuleError.RULE_NOT_FOUND::problem);
        if (!engine.isMet(rule, new Payload(event.data()))) {
            return false;
        }
        if (applications.note(event.id(), code)) {
            alerts.raise(engine.alert(rule, event.data(), area));
        }
        return true;
    }

    /** Takes the rule as done with for this event; false when it was before. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean giveUp(String code, ReceivedEvent event) {
        return applications.note(event.id(), code);
    }
}
