package org.gulou.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Grounds;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.notification.call.Acknowledgement;
import org.gulou.notification.call.Alert;
import org.gulou.notification.call.Alerts;
import org.gulou.notification.inbox.InboxService;
import org.gulou.notification.inbox.Message;
import org.gulou.notification.inbox.Origin;
import org.gulou.notification.inbox.Subject;
import org.gulou.notification.inbox.Texts;
import org.gulou.notification.recipient.Addressee;

/** Sends notices and tells whom they reached. */
@ApplicationScoped
class NoticeService {

    private static final String SUBJECT = "NOTICE";

    private final Notices notices;
    private final NoticeCheck check;
    private final NoticeAddressees addressees;
    private final Alerts alerts;
    private final InboxService inbox;
    private final AreaScope scope;
    private final Caller caller;
    private final AuditLog audit;
    private final BusinessClock clock;
    private final Ids ids;

    NoticeService(
            Notices notices,
            NoticeCheck check,
            NoticeAddressees addressees,
            Alerts alerts,
            InboxService inbox,
            AreaScope scope,
            Caller caller,
            AuditLog audit,
            BusinessClock clock,
            Ids ids) {
        this.notices = notices;
        this.check = check;
        this.addressees = addressees;
        this.alerts = alerts;
        this.inbox = inbox;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Page<NoticeView> list(AreaCode area, PageRequest page) {
        return notices.page(scope.sql("areaCode", scope.narrow(area)), page)
                .map(notice -> NoticeView.from(notice, null));
    }

    @Transactional
    public NoticeView find(UUID id) {
        Notice notice = notices.findByIdOptional(id)
                .filter(n -> scope.contains(n.area()))
                .orElseThrow(NoticeError.NOTICE_NOT_FOUND::problem);
        return NoticeView.from(notice, inbox.toldBy(id));
    }

    /** Tells everybody in the running transaction; whoever is to answer is called. */
    @Transactional
    public NoticeView send(SendNotice request) {
        AreaCode place = place(request);
        Violations faults = check.faults(request);
        List<Addressee> all = faults.isEmpty() ? addressees.of(request.to(), place) : List.of();
        check.number(all.size(), faults);
        faults.throwIfAny();
        Notice notice = new Notice(ids.next(), request, place, caller.user(), clock.instant());
        notices.persistAndFlush(notice);
        alerts.raise(new Alert(message(notice), Origin.notice(notice.id()), all, acknowledgement(request)));
        audit.record("NOTICE_SENT", SUBJECT, notice.id().toString(), place, Map.of("addressees", all.size()));
        return NoticeView.from(notice, inbox.toldBy(notice.id()));
    }

    // The place a notice belongs to: as given, else the sender's own when they have one.
    private AreaCode place(SendNotice request) {
        AreaCode asked = request == null ? null : request.area().orElse(null);
        List<AreaCode> mine = scope.narrow(asked);
        if (request != null && request.to() != null) {
            addressees.requireInScope(request.to());
        }
        if (mine.isEmpty()) {
            throw CommonError.FORBIDDEN.problem();
        }
        AreaCode place = mine.get(0);
        scope.wasGranted(Grounds.in(place));
        return place;
    }

    private static Message message(Notice notice) {
        return new Message(
                notice.severity(),
                new Subject(SUBJECT, notice.id().toString(), notice.area()),
                Texts.same(notice.title()),
                Texts.same(notice.body()));
    }

    private static Acknowledgement acknowledgement(SendNotice request) {
        Duration within = request.acknowledgeWithin();
        return within == null ? null : new Acknowledgement(within, request.ladder());
    }
}
