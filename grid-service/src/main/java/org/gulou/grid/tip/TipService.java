package org.gulou.grid.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.grid.area.AreaService;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.guard.SystemScope;

/** Takes in tips from anybody. No audit entry is made, which would name a sender who happens to be signed in. */
@ApplicationScoped
class TipService {

    private final Tips tips;
    private final TipDeadlines deadlines;
    private final TipConfig config;
    private final AreaService areas;
    private final Cipher cipher;
    private final RequestValidator validator;
    private final EventLog events;
    private final BusinessClock clock;
    private final Ids ids;

    TipService(
            Tips tips,
            TipDeadlines deadlines,
            TipConfig config,
            AreaService areas,
            Cipher cipher,
            RequestValidator validator,
            EventLog events,
            BusinessClock clock,
            Ids ids) {
        this.tips = tips;
        this.deadlines = deadlines;
        this.config = config;
        this.areas = areas;
        this.cipher = cipher;
        this.validator = validator;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    TipReceipt receive(GiveTip request) {
        Violations found = validator.collect(request);
        if (request.place().filter(place -> !takesTips(place)).isPresent()) {
            found.add("/areaCode", TipError.UNKNOWN_PLACE);
        }
        found.throwIfAny();
        Instant now = clock.instant();
        Tip tip = SystemScope.call(() -> store(request, now));
        deadlines.follow(tip);
        events.record(tip::received);
        return new TipReceipt(tip.id(), clock.toLocal(now));
    }

    private boolean takesTips(AreaCode place) {
        return !place.level().isAbove(AreaLevel.COUNTY)
                && areas.holdValid(place).isPresent();
    }

    private Tip store(GiveTip request, Instant now) {
        UUID id = ids.next();
        Tip tip = new Tip(
                id,
                request.place().orElseThrow(),
                request.category(),
                cipher.encrypt(PersonalField.NOTE, id, request.text().strip()),
                cipher.encrypt(PersonalField.PHONE, id, contact(request)),
                now.plus(config.settleWithin()),
                now);
        tips.persistAndFlush(tip);
        return tip;
    }

    private static String contact(GiveTip request) {
        return request.contact() == null || request.contact().isBlank()
                ? null
                : request.contact().strip();
    }
}
