package org.gulou.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gulou.chassis.event.EventTopics;

/** The topics of this service: all of them tell full states, so that a new reader can start from nothing. */
@ApplicationScoped
class GridTopics implements EventTopics {

    @Override
    public List<Topic> topics() {
        return List.of(new Topic("area", true), new Topic("organization", true), new Topic("duty", true));
    }
}
