package org.gulou.notification.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.EventConsumer;
import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.notification.call.Alerts;

/** Listens for what somebody must act on, and lets the rules decide. */
@ApplicationScoped
class RuleConsumer implements EventConsumer {

    private final EventCatalogue catalogue;
    private final Rules rules;
    private final RuleEngine engine;
    private final Alerts alerts;

    RuleConsumer(EventCatalogue catalogue, Rules rules, RuleEngine engine, Alerts alerts) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.engine = engine;
        this.alerts = alerts;
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public Set<String> topics() {
        return catalogue.topics();
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (catalogue.find(event.simpleName()).isEmpty()) {
            return;
        }
        Payload payload = new Payload(event.data());
        AreaCode area = payload.area()
                .orElseThrow(() -> new IllegalArgumentException("The event names no area: " + event.type()));
        for (Rule rule : rules.forEvent(event.simpleName())) {
            if (engine.isMet(rule, payload)) {
                alerts.raise(engine.alert(rule, event.data(), area));
            }
        }
    }
}
