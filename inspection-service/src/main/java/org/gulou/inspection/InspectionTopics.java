package org.gulou.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gulou.chassis.event.EventTopics;

/** What this service tells the others. */
@ApplicationScoped
class InspectionTopics implements EventTopics {

    @Override
    public List<Topic> topics() {
        return List.of(
                new Topic("site", true),
                new Topic("inspection", false),
                new Topic("finding", false),
                new Topic("rectification", false),
                new Topic("escalation", false));
    }
}
