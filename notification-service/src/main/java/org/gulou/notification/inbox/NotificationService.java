package org.gulou.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/**
 * What people do with their own notifications. What found nobody is anyone's who is in charge of the area: its county officers and
 * duty officers see it and may take it on.
 */
@ApplicationScoped
class NotificationService {

    private final Notifications notifications;
    private final EventLog events;
    private final Event<Acknowledged> acknowledged;
    private final Caller caller;
    private final AreaScope scope;
    private final BusinessClock clock;

    NotificationService(
            Notifications notifications,
            EventLog events,
            Event<Acknowledged> acknowledged,
            Caller caller,
            AreaScope scope,
            BusinessClock clock) {
        this.notifications = notifications;
        this.events = events;
        this.acknowledged = acknowledged;
        this.caller = caller;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public Page<NotificationView> mine(Boolean unread, PageRequest page, Language language) {
        return notifications.of(caller.user(), unread, page).map(n -> NotificationView.from(n, language));
    }

    /** What found nobody in that area, or in all of the caller's. */
    @Transactional
    public Page<NotificationView> unassigned(AreaCode area, PageRequest page, Language language) {
        if (!isInCharge()) {
            throw CommonError.FORBIDDEN.problem();
        }
        return notifications
                .unassigned(scope.sql("areaCode", scope.narrow(area)), page)
                .map(n -> NotificationView.from(n, language));
    }

    @Transactional
    public NotificationView find(UUID id, Language language) {
        return NotificationView.from(visible(notifications.require(id)), language);
    }

    @Transactional
    public NotificationView read(UUID id, Language language) {
        Notification notification = visible(notifications.requireLocked(id));
        notification.read(clock.instant());
        notifications.flush();
        return NotificationView.from(notification, language);
    }

    /** Notes that the caller knows; whoever waited for it is told in the same transaction. */
    @Transactional
    public NotificationView acknowledge(UUID id, Language language) {
        Notification notification = visible(notifications.requireLocked(id));
        Instant now = clock.instant();
        notification.acknowledge(caller.user(), now).ifPresent(event -> {
            events.record(event);
            if (notification.callId() != null) {
                acknowledged.fire(new Acknowledged(notification.callId(), caller.user(), now));
            }
        });
        notifications.flush();
        return NotificationView.from(notification, language);
    }

    private Notification visible(Notification notification) {
        boolean mine = notification.belongsTo(caller.user());
        if (mine || (notification.isUnassigned() && isInCharge() && scope.contains(notification.area()))) {
            return notification;
        }
        throw NotificationError.NOTIFICATION_NOT_FOUND.problem();
    }

    private boolean isInCharge() {
        return caller.hasAny(Roles.COUNTY_OFFICER, Roles.DUTY_OFFICER);
    }
}
