package org.gulou.chassis.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.gulou.chassis.directory.ReplicaEvents.AreaChanged;
import org.gulou.chassis.directory.ReplicaEvents.DutyChanged;
import org.gulou.chassis.directory.ReplicaEvents.OrganizationChanged;
import org.gulou.chassis.directory.ReplicaEvents.SiteChanged;
import org.gulou.chassis.event.EventConsumer;
import org.gulou.chassis.event.ReceivedEvent;
import org.jboss.logging.Logger;

/** Keeps the replica as true as the last event. */
@ApplicationScoped
class DirectoryConsumer implements EventConsumer {

    private static final Logger LOG = Logger.getLogger(DirectoryConsumer.class);

    private final DirectoryConfig config;
    private final ReplicaWriter writer;

    DirectoryConsumer(DirectoryConfig config, ReplicaWriter writer) {
        this.config = config;
        this.writer = writer;
    }

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public Set<String> topics() {
        return config.enabled() ? config.topics() : Set.of();
    }

    @Override
    public void handle(ReceivedEvent event) {
        long seq = event.aggregateSeq();
        switch (event.simpleName()) {
            case "AreaChanged" -> writer.write(event.as(AreaChanged.class), seq);
            case "OrganizationChanged" -> writer.write(event.as(OrganizationChanged.class), seq);
            case "DutyChanged" -> write(event.as(DutyChanged.class), seq);
            case "SiteChanged" -> writer.write(event.as(SiteChanged.class), seq);
            default -> LOG.debugf("Nothing to learn from a %s", event.type());
        }
    }

    private void write(DutyChanged duty, long seq) {
        // A role a newer owner has invented: nobody here can ask for it yet.
        if (duty.role() == null || duty.subjectType() == null) {
            LOG.debugf("Duty %s is of a kind not known here", duty.id());
            return;
        }
        writer.write(duty, seq);
    }
}
