package org.gulou.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.notification.recipient.Succession;

/** Tells every fault of a notice. */
@ApplicationScoped
class NoticeCheck {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final int MOST = 2_000;

    private final RequestValidator validator;

    NoticeCheck(RequestValidator validator) {
        this.validator = validator;
    }

    Violations faults(SendNotice notice) {
        Violations faults = validator.collect(notice);
        deadline(notice, faults);
        if (notice.to() != null) {
            addressed(notice.to(), faults);
        }
        return faults;
    }

    void number(int addressees, Violations faults) {
        if (addressees > MOST) {
            faults.add("/to", NoticeError.TOO_MANY_ADDRESSED);
        }
    }

    private static void deadline(SendNotice notice, Violations faults) {
        Duration within = notice.acknowledgeWithin();
        if (within == null) {
            if (!notice.ladder().isEmpty()) {
                faults.add("/escalateTo", NoticeError.ESCALATION_WITHOUT_DEADLINE);
            }
        } else if (within.compareTo(SHORTEST) < 0 || within.compareTo(LONGEST) > 0 || within.getNano() != 0) {
            faults.add("/acknowledgeWithin", NoticeError.ACKNOWLEDGE_WITHIN_OUT_OF_RANGE);
        }
    }

    private static void addressed(SendNotice.To to, Violations faults) {
        if (to.areasOrNone().isEmpty() != to.rolesOrNone().isEmpty()) {
            faults.add("/to", NoticeError.ROLES_AND_AREAS_GO_TOGETHER);
        } else if (to.areasOrNone().isEmpty()
                && to.organizationsOrNone().isEmpty()
                && to.usersOrNone().isEmpty()) {
            faults.add("/to", NoticeError.NOBODY_ADDRESSED);
        }
        for (int i = 0; i < to.rolesOrNone().size(); i++) {
            DutyRole role = to.rolesOrNone().get(i);
            if (role != null && Succession.levelOf(role).isEmpty()) {
                faults.add("/to/roles/" + i, NoticeError.ROLE_NOT_OF_AN_AREA);
            }
        }
    }
}
