package org.gulou.grid.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.testing.Callers.county;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.testing.Merges;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.gulou.grid.testing.Splits;
import org.junit.jupiter.api.Test;

/** Whoever is registered while their grid gets another code, or their household another grid, is found in one of the two, and that is the one that lives. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RegisteringWhileJoinedTest {

    private static final int CLERKS = 4;
    private static final int EACH = 12;

    @Inject
    BusinessClock clock;

    @Test
    void nobodyIsRegisteredInAGridOnItsWayOut() throws InterruptedException, ExecutionException {
        // Given
        String township = Places.township();
        String staying = Places.made(township + "201", "甲村");
        String ending = Places.made(township + "202", "乙村");
        String grid = Places.made(ending + "001", "网格");
        CountDownLatch begun = new CountDownLatch(CLERKS);
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        List<Future<List<Integer>>> work = new ArrayList<>();
        try {
            for (int i = 0; i < CLERKS; i++) {
                String name = "R" + i + "-";
                work.add(clerks.submit(() -> register(grid, name, begun)));
            }
            begun.await();
            // When
            Merges.of(clock.today(), staying, ending);
            // Then
            List<Integer> answers = new ArrayList<>();
            for (Future<List<Integer>> clerk : work) {
                answers.addAll(clerk.get());
            }
            int registered =
                    (int) answers.stream().filter(status -> status == 201).count();
            assertThat(answers).allMatch(status -> status == 201 || status == 422);
            assertThat(registered).isPositive();
            assertThat(people(ending)).isZero();
            assertThat(people(staying)).isEqualTo(registered);
        } finally {
            clerks.shutdownNow();
        }
    }

    @Test
    void whoIsRegisteredInAHouseholdOnItsWayToAnotherGridLivesWhereTheHouseholdDoes()
            throws InterruptedException, ExecutionException {
        // Given
        String village = Places.village();
        String grid = Places.made(village + "001", "网格");
        String[] homes =
                Stream.generate(() -> People.household(grid)).limit(CLERKS).toArray(String[]::new);
        CountDownLatch begun = new CountDownLatch(CLERKS);
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            List<Future<List<Integer>>> work = Stream.of(homes)
                    .map(home -> clerks.submit(() -> registerIn(home, begun)))
                    .toList();
            begun.await();
            // When
            Splits.asked(clock.today(), grid, Splits.to(grid), Splits.to(village + "002", "新网格", homes))
                    .then()
                    .statusCode(201);
            // Then
            for (Future<List<Integer>> clerk : work) {
                assertThat(clerk.get()).containsOnly(201);
            }
            assertThat(people(grid)).isZero();
            assertThat(people(village + "002")).isEqualTo(CLERKS * EACH);
        } finally {
            clerks.shutdownNow();
        }
    }

    private static List<Integer> registerIn(String household, CountDownLatch begun) {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            answers.add(county().body(People.resident(household))
                    .post("/grid/v1/residents")
                    .statusCode());
            begun.countDown();
        }
        return answers;
    }

    // The status of each registration of a resident, or of their household if that was refused.
    private static List<Integer> register(String grid, String name, CountDownLatch begun) {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            Response household =
                    county().body(Map.of("gridCode", grid, "number", name + i)).post("/grid/v1/households");
            if (household.statusCode() == 201) {
                Response resident =
                        county().body(People.resident(household.path("id"))).post("/grid/v1/residents");
                answers.add(resident.statusCode());
            } else {
                answers.add(household.statusCode());
            }
            begun.countDown();
        }
        return answers;
    }

    private static int people(String area) {
        return county().get("/grid/v1/residents?count=true&area=" + area).path("total");
    }
}
