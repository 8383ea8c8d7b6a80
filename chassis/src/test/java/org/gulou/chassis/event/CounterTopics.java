package org.gulou.chassis.event;

import jakarta.inject.Singleton;
import java.util.List;

/** The topics of the test. */
@Singleton
class CounterTopics implements EventTopics {

    @Override
    public List<Topic> topics() {
        return List.of(
                new Topic("counter", false),
                new Topic("thing", false),
                new Topic("area", true),
                new Topic("organization", true),
                new Topic("duty", true),
                new Topic("site", true));
    }
}
