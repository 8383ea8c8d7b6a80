package org.gulou.notification.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.EventConsumer;
import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.chassis.work.Faults;
import org.jboss.logging.Logger;

/**
 * Listens for what somebody must act on, and lets the rules decide. A rule that cannot be applied takes no other with it; only when it
 * leaves an event with nobody told is the event put aside as one that could not be handled.
 */
@ApplicationScoped
class RuleConsumer implements EventConsumer {

    private static final Logger LOG = Logger.getLogger(RuleConsumer.class);

    private final EventCatalogue catalogue;
    private final Rules rules;
    private final RuleApplier applier;
    private final RuleApplications applications;

    RuleConsumer(EventCatalogue catalogue, Rules rules, RuleApplier applier, RuleApplications applications) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.applier = applier;
        this.applications = applications;
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
        AreaCode area = new Payload(event.data())
                .area()
                .orElseThrow(() -> new IllegalArgumentException("The event names no area: " + event.type()));
        boolean told = false;
        Map<String, RuntimeException> faults = new TreeMap<>();
        for (String rule : rules.codesFor(event.simpleName())) {
            try {
                told |= applier.apply(rule, event, area);
            } catch (RuntimeException fault) {
                if (Faults.mayPass(fault)) {
                    throw fault;
                }
                faults.put(rule, fault);
            }
        }
        if (!told) {
            faults.values().stream().findFirst().ifPresent(fault -> {
                throw fault;
            });
        }
        faults.forEach((rule, fault) -> giveUp(rule, event, fault));
        applications.forget(event.id());
    }

    private void giveUp(String rule, ReceivedEvent event, RuntimeException fault) {
        if (applier.giveUp(rule, event)) {
            LOG.errorf(
                    "Rule %s cannot be applied to event %s and tells nobody of it: %s",
                    rule, event.id(), Faults.describe(fault));
        }
    }
}
