package org.gulou.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.junit.jupiter.api.Test;

class NotificationTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    private static final Instant DUE = NOON.plusSeconds(300);

    @Test
    void acknowledgingReadsItToo() {
        // Given
        Notification notification = to("wu");
        // When
        Optional<NotificationAcknowledged> told = notification.acknowledge("wu", NOON.plusSeconds(10));
        // Then
        assertThat(told).hasValueSatisfying(e -> assertThat(e.late()).isFalse());
        assertThat(notification.readAt()).isEqualTo(NOON.plusSeconds(10));
    }

    @Test
    void acknowledgingTwiceIsNoNews() {
        // Given
        Notification notification = to("wu");
        notification.acknowledge("wu", NOON.plusSeconds(10));
        // When
        Optional<NotificationAcknowledged> again = notification.acknowledge("wu", NOON.plusSeconds(20));
        // Then
        assertThat(again).isEmpty();
        assertThat(notification.acknowledgedAt()).isEqualTo(NOON.plusSeconds(10));
    }

    @Test
    void afterItsTimeAnAcknowledgementIsLate() {
        // Given
        Notification notification = to("wu");
        // When
        Optional<NotificationAcknowledged> told = notification.acknowledge("wu", DUE.plusMillis(1));
        // Then
        assertThat(told).hasValueSatisfying(e -> assertThat(e.late()).isTrue());
    }

    @Test
    void theFirstReadingCounts() {
        // Given
        Notification notification = to("wu");
        notification.read(NOON.plusSeconds(1));
        // When
        notification.read(NOON.plusSeconds(2));
        // Then
        assertThat(notification.readAt()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void whatFoundNobodyWaitsUntilSomebodyIsTold() {
        // Given
        Notification notification = to(null);
        assertThat(notification.isWaiting()).isTrue();
        // When
        notification.assign(NOON.plusSeconds(60));
        // Then
        assertThat(notification.isWaiting()).isFalse();
    }

    @Test
    void aTextTooLongIsCutAndNotRefused() {
        // Given
        Texts tooLong = Texts.same("鼓".repeat(300));
        // When
        Message message = new Message(
                Severity.INFO, new Subject("RECTIFICATION", "r1", new AreaCode("450226100")), tooLong, tooLong);
        // Then
        assertThat(message.title().zh()).hasSize(Message.TITLE).endsWith("…");
    }

    private static Notification to(String user) {
        Message message = new Message(
                Severity.URGENT,
                new Subject("RECTIFICATION", "r1", new AreaCode("450226100")),
                Texts.same("title"),
                Texts.same("body"));
        Delivery delivery =
                new Delivery(message, Origin.rule("R"), UUID.randomUUID(), 0, DUE, null, null, List.of(), NOON);
        return new Notification(UUID.randomUUID(), delivery, user, NOON);
    }
}
