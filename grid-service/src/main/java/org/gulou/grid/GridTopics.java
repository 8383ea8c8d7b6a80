package org.gulou.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gulou.chassis.event.EventTopics;

/** The topics of this service: places, organisations, duties and coverage tell full states, so that a new reader can start from nothing. */
@ApplicationScoped
class GridTopics implements EventTopics {

    @Override
    public List<Topic> topics() {
        return List.of(
                new Topic("area", true),
                new Topic("organization", true),
                new Topic("duty", true),
                new Topic("arrival", false),
                new Topic("tip", false),
                new Topic("campaign", false),
                new Topic("coverage", true),
                new Topic("target", false),
                new Topic("monitoring", false));
    }
}
