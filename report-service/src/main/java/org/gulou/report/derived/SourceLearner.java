package org.gulou.report.derived;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.gulou.chassis.event.EventConsumer;
import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.report.derived.SourceEvents.FindingClosed;
import org.gulou.report.derived.SourceEvents.FindingOpened;
import org.gulou.report.derived.SourceEvents.InspectionSubmitted;
import org.gulou.report.derived.SourceEvents.InspectionVoided;
import org.jboss.logging.Logger;

/** Keeps the rows that figures are derived of. */
@ApplicationScoped
class SourceLearner implements EventConsumer {

    private static final Logger LOG = Logger.getLogger(SourceLearner.class);

    private final Sources sources;

    SourceLearner(Sources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "derived-sources";
    }

    @Override
    public Set<String> topics() {
        return Set.of("gulou.inspection.inspection.v1", "gulou.inspection.finding.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        switch (event.simpleName()) {
            case "InspectionSubmitted" -> sources.submitted(event.as(InspectionSubmitted.class));
            case "InspectionVoided" -> sources.voided(event.as(InspectionVoided.class));
            case "FindingOpened" -> sources.opened(event.as(FindingOpened.class), event.time());
            case "FindingClosed" -> sources.closed(event.as(FindingClosed.class), event.time());
            default -> LOG.debugf("Nothing is derived of a %s", event.type());
        }
    }
}
