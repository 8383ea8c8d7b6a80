package org.gulou.chassis.event;

import java.util.List;

/** The topics a service produces to; each service offers one bean, and the chassis creates them when Kafka is there. */
public interface EventTopics {

    /** All topics of this service. */
    List<Topic> topics();

    /** One aggregate type; a compacted topic keeps the last event of each aggregate for ever, so it must carry the full state. */
    record Topic(String aggregateType, boolean compacted) {}
}
