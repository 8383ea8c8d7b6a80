package org.gulou.notification.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.notification.testing.Happenings.rectification;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.chassis.timer.Timers;
import org.gulou.notification.testing.Callers;
import org.gulou.notification.testing.Directory;
import org.gulou.notification.testing.Happenings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same call, dealt with at the same time from several sides. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class CallRaceTest {

    private static final String NOTIFICATIONS = "/notification/v1/notifications";

    @Inject
    CallService calls;

    @Inject
    Timers timers;

    @Inject
    Happenings happenings;

    @Inject
    MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void oneDeadlineClimbsOneStepHoweverOftenItFires() throws Exception {
        // Given
        Post post = new Post();
        clock.advance(Duration.ofMinutes(6));
        // When
        List<Callable<Integer>> firings = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            firings.add(() -> {
                QuarkusTransaction.requiringNew().run(() -> calls.deadline(post.call));
                return 200;
            });
        }
        together(firings);
        // Then
        Callers.user(post.leader).get(NOTIFICATIONS).then().body("items", hasSize(1));
        post.open().body("items[0].step", equalTo(1)).body("items[0].called", hasSize(2));
    }

    @Test
    void anAnswerAndADeadlineAtTheSameTimeLeaveTheCallAnswered() throws Exception {
        for (int round = 0; round < 5; round++) {
            // Given
            Post post = new Post();
            clock.advance(Duration.ofMinutes(6));
            // When
            List<Integer> statuses = together(List.of(
                    () -> {
                        QuarkusTransaction.requiringNew().run(() -> calls.deadline(post.call));
                        return 200;
                    },
                    () -> Callers.user(post.principal)
                            .post(NOTIFICATIONS + "/" + post.notification + "/acknowledge")
                            .statusCode()));
            // Then
            assertThat(statuses).containsOnly(200);
            post.book()
                    .body("items[0].state", equalTo("ANSWERED"))
                    .body("items[0].answeredBy", equalTo(post.principal));
        }
    }

    private static List<Integer> together(List<Callable<Integer>> tasks)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> done : pool.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    /** A principal who has been called, and the leader above; the deadline of the call is left to the test. */
    private final class Post {
        private final String county = Directory.county();
        private final String township = Directory.townshipOf(county);
        private final String principal = "p-" + township;
        private final String leader = "l-" + county;
        private final UUID call;
        private final String notification;

        private Post() {
            Directory.holds(principal, "PRINCIPAL", township);
            Directory.holds(leader, "COUNTY_LEADER", county);
            happenings.happen("RectificationServed", rectification(UUID.randomUUID(), null, township, 1));
            call = UUID.fromString(book().extract().path("items[0].id"));
            notification = Callers.user(principal).get(NOTIFICATIONS).path("items[0].id");
            QuarkusTransaction.requiringNew().run(() -> timers.cancel(CallDeadline.KIND, call.toString()));
        }

        private ValidatableResponse book() {
            return Callers.as("officer-" + county, "county-officer", county)
                    .get("/notification/v1/calls")
                    .then()
                    .statusCode(200);
        }

        private ValidatableResponse open() {
            return Callers.as("officer-" + county, "county-officer", county)
                    .get("/notification/v1/calls?open=true")
                    .then()
                    .statusCode(200);
        }
    }
}
