package org.gulou.notification.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.notification.inbox.Message;
import org.gulou.notification.inbox.Origin;
import org.gulou.notification.inbox.Severity;
import org.gulou.notification.inbox.Subject;
import org.gulou.notification.inbox.Texts;

/** Calls to begin a test with. */
final class CallFixture {

    static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    static final UUID ID = UUID.fromString("0193a0e2-0000-7000-8000-000000000001");

    private CallFixture() {}

    /** A call of these users at noon that may climb to these roles. */
    static Call call(List<String> users, DutyRole... ladder) {
        Message message = new Message(
                Severity.URGENT,
                new Subject("RECTIFICATION", "0193a0e2-0000-7000-8000-0000000000aa", new AreaCode("450226100003")),
                Texts.same("title"),
                Texts.same("body"));
        return new Call(
                ID,
                message,
                Origin.rule("RECTIFICATION_SERVED_CRITICAL"),
                new Acknowledgement(FIVE_MINUTES, List.of(ladder)),
                new Post(DutyRole.PRINCIPAL, null),
                users,
                NOON);
    }
}
