package org.gulou.notification.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Keeps book of every attempt to bring a notification to its recipient. */
@ApplicationScoped
public class AttemptService {

    private final Attempts attempts;
    private final Channels channels;
    private final AreaScope scope;
    private final Ids ids;

    AttemptService(Attempts attempts, Channels channels, AreaScope scope, Ids ids) {
        this.attempts = attempts;
        this.channels = channels;
        this.scope = scope;
        this.ids = ids;
    }

    /** Notes that a notification lies in its recipient's inbox, which it does by existing; needs a running transaction. */
    @Transactional(TxType.MANDATORY)
    public void sentToInbox(UUID notification, AreaCode area, Instant at) {
        attempts.persist(Attempt.sent(ids.next(), notification, channels.inbox(), area, at));
    }

    /** The attempts in that area, or in all of the caller's. */
    @Transactional
    public Page<AttemptView> list(AreaCode area, AttemptState state, PageRequest page) {
        return attempts.page(scope.sql("areaCode", scope.narrow(area)), state, page)
                .map(AttemptView::from);
    }
}
