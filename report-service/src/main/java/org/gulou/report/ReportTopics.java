package org.gulou.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gulou.chassis.event.EventTopics;

/** What this service tells of. */
@ApplicationScoped
class ReportTopics implements EventTopics {

    @Override
    public List<Topic> topics() {
        return List.of(new Topic("obligation", false), new Topic("report", false), new Topic("collection", false));
    }
}
