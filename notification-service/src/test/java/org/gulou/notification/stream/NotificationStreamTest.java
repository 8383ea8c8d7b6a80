package org.gulou.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.notification.testing.Happenings.rectification;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.EmbeddedDatabase;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.chassis.testing.TestTokens;
import org.gulou.notification.testing.Callers;
import org.gulou.notification.testing.Directory;
import org.gulou.notification.testing.Happenings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class NotificationStreamTest {

    private static final String STREAM = "/notification/v1/notifications/stream";

    // What another replica would have committed.
    private static final String BY_ANOTHER = """
            INSERT INTO notification (id, user_id, step, severity, subject_type, subject_id, area_code,
              title_zh, title_en, body_zh, body_en, created_at, updated_at, version)
            SELECT '%s', '%s', 0, 'INFO', 'NOTICE', 'elsewhere', '450226', 't', 't', 'b', 'b', now.at, now.at, 0
              FROM (SELECT '%s'::timestamptz AS at) now
            """;

    @TestHTTPResource
    URI service;

    @Inject
    Happenings happenings;

    @Inject
    MovableClock clock;

    private String township;
    private String cadre;

    @BeforeEach
    void someoneInThePost() {
        township = Directory.township();
        cadre = "cadre-" + township;
        Directory.holds(cadre, "TOWNSHIP_CADRE", township);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void whatComesIsSentAsItComesAndOnlyToItsOwner() {
        String other = Directory.township();
        Directory.holds("cadre-" + other, "TOWNSHIP_CADRE", other);
        try (EventSource mine = EventSource.of(service, STREAM, cadre, null);
                EventSource others = EventSource.of(service, STREAM, "cadre-" + other, null)) {
            // Given
            mine.awaitOpen();
            others.awaitOpen();
            // When
            UUID first = overdue(township);
            UUID second = overdue(township);
            overdue(other);
            // Then
            await().untilAsserted(
                            () -> assertThat(mine.subjects()).containsExactly(first.toString(), second.toString()));
            await().untilAsserted(() -> assertThat(others.subjects()).hasSize(1));
            assertThat(mine.ids()).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void aStreamGoesOnWhereItBrokeOff() {
        // Given
        String lastSeen;
        try (EventSource stream = EventSource.of(service, STREAM, cadre, null)) {
            stream.awaitOpen();
            overdue(township);
            await().until(() -> stream.subjects().size() == 1);
            lastSeen = stream.lastId();
        }
        UUID meanwhile = overdue(township);
        // When
        try (EventSource stream = EventSource.of(service, STREAM, cadre, lastSeen)) {
            // Then
            await().untilAsserted(() -> assertThat(stream.subjects()).containsExactly(meanwhile.toString()));
        }
    }

    @Test
    void moreThanIsReadAheadArrivesInOrderAndWhole() {
        // Given
        int many = 130;
        for (int i = 0; i < many; i++) {
            overdue(township);
        }
        // When
        try (EventSource stream = EventSource.of(service, STREAM, cadre, "0")) {
            // Then
            await().untilAsserted(() -> assertThat(stream.subjects()).hasSize(many));
            assertThat(stream.ids()).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void whatAnotherReplicaCommitsArrivesToo() throws SQLException {
        try (EventSource stream = EventSource.of(service, STREAM, cadre, null)) {
            // Given
            stream.awaitOpen();
            // When
            try (Connection other = EmbeddedDatabase.ofThisJvm().superuser("notification");
                    Statement statement = other.createStatement()) {
                statement.execute(BY_ANOTHER.formatted(UUID.randomUUID(), cadre, SuiteTime.now()));
            }
            // Then
            await().untilAsserted(() -> assertThat(stream.subjects()).containsExactly("elsewhere"));
        }
    }

    @Test
    void aStreamEndsWithItsTokenHoweverFarTheBusinessClockHasGone() {
        // Given
        clock.advance(Duration.ofDays(1));
        TestTokens brief = TestTokens.as(cadre).expiringIn(Duration.ofSeconds(15));
        try (EventSource passing = EventSource.of(service, STREAM, brief, null);
                EventSource staying = EventSource.of(service, STREAM, cadre, null)) {
            // When
            passing.awaitOpen();
            staying.awaitOpen();
            passing.awaitEnd();
            UUID subject = overdue(township);
            // Then
            await().untilAsserted(() -> assertThat(staying.subjects()).containsExactly(subject.toString()));
        }
    }

    @Test
    void anIdThatIsNoneOfOursIsRefused() {
        assertThatProblem(
                        Callers.user(cadre).header("Last-Event-ID", "yesterday").get(STREAM))
                .hasCode(CommonError.BAD_PARAMETER);
    }

    private UUID overdue(String where) {
        UUID id = UUID.randomUUID();
        happenings.happen("RectificationOverdue", rectification(id, null, where, 0));
        return id;
    }
}
