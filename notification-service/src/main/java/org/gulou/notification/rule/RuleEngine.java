package org.gulou.notification.rule;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.notification.call.Acknowledgement;
import org.gulou.notification.call.Alert;
import org.gulou.notification.inbox.Message;
import org.gulou.notification.inbox.Origin;
import org.gulou.notification.inbox.Subject;
import org.jboss.logging.Logger;

/** Applies one rule to one event: whether it is met, and what it then tells whom. */
@ApplicationScoped
class RuleEngine {

    private static final Logger LOG = Logger.getLogger(RuleEngine.class);

    private final EventCatalogue catalogue;
    private final Renderer renderer;
    private final RuleAddressees addressees;

    RuleEngine(EventCatalogue catalogue, Renderer renderer, RuleAddressees addressees) {
        this.catalogue = catalogue;
        this.renderer = renderer;
        this.addressees = addressees;
    }

    /** Whether the event meets the rule's condition. One that gives no answer counts as met: an alert too many beats one lost. */
    boolean isMet(Rule rule, Payload payload) {
        List<String> fields = catalogue
                .find(rule.eventType())
                .map(entry -> List.copyOf(entry.scalars().keySet()))
                .orElse(List.of());
        try {
            return new Condition(rule.definition().condition()).isMet(payload.values(fields));
        } catch (Condition.Unanswerable e) {
            LOG.warnf("The condition of rule %s has no answer for an event; it is taken as met", rule.code());
            return true;
        }
    }

    /** What the rule tells whom about that event. */
    Alert alert(Rule rule, JsonNode data, AreaCode area) {
        Payload payload = new Payload(data);
        DefineRule says = rule.definition();
        Subject subject = new Subject(
                Renderer.plain(says.subject().type(), payload),
                Renderer.plain(says.subject().id(), payload),
                area);
        Message message = new Message(
                says.severity(),
                subject,
                renderer.title(says.templates(), payload),
                renderer.body(says.templates(), payload));
        Acknowledgement acknowledgement =
                says.acknowledgeWithin() == null ? null : new Acknowledgement(says.acknowledgeWithin(), says.ladder());
        return new Alert(
                message, Origin.rule(rule.code()), addressees.of(says.recipients(), payload, area), acknowledgement);
    }
}
