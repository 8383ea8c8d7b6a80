package org.gulou.notification.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gulou.chassis.event.EventTopics;

/** What this service tells the others. */
@ApplicationScoped
class NotificationTopics implements EventTopics {

    @Override
    public List<Topic> topics() {
        return List.of(new Topic("notification", false), new Topic("call", false));
    }
}
