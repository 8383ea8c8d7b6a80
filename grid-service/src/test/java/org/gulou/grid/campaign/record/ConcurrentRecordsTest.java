package org.gulou.grid.campaign.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.grid.testing.CounterLedger;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

/** Eight who record the same people at once never wait for ever, never lose, and leave counters that a recount agrees with. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ConcurrentRecordsTest {

    private static final int WRITERS = 8;
    private static final int BATCHES = 12;
    private static final List<String> OUTCOMES =
            List.of("DONE", "EXEMPT", "REFUSED", "AWAY", "UNREACHABLE", "NOT_FOUND", "TRANSFERRED", "WITHDRAWN");

    @Test
    void theCountersAgreeWithARecountAtTheEndAndSumToDueAtEveryMoment() throws Exception {
        // Given
        String village = Places.village();
        List<String> grids = List.of(Places.made(village + "001", "网格一"), Places.made(village + "002", "网格二"));
        List<String> residents = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            residents.add(People.registeredIn(grids.get(i % 2)).path("id"));
        }
        String campaign = opened(testing(village)).path("id");
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS + 1);
        // When
        try {
            List<Callable<Void>> writers = new ArrayList<>();
            for (int w = 0; w < WRITERS; w++) {
                Random random = new Random(w);
                writers.add(() -> writes(campaign, residents, random));
            }
            writers.add(() -> watches(campaign, village));
            for (Future<Void> writer : pool.invokeAll(writers)) {
                writer.get();
            }
        } finally {
            pool.shutdownNow();
        }
        // Then
        CounterLedger.agreesFor(campaign);
    }

    private static Void writes(String campaign, List<String> residents, Random random) {
        Instant base = SuiteTime.now().minusSeconds(3600);
        for (int b = 0; b < BATCHES; b++) {
            List<Map<String, Object>> items = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String resident = residents.get(random.nextInt(residents.size()));
                String outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
                items.add(item(resident, outcome, base.plusSeconds(random.nextInt(600))));
            }
            assertThat(record(campaign, items).statusCode()).isEqualTo(200);
        }
        return null;
    }

    private static Void watches(String campaign, String village) {
        for (int i = 0; i < 20; i++) {
            Map<String, Object> row = coverage(campaign, "area=" + village).path("items[0]");
            int sum = List.of("pending", "done", "exempt", "refused", "away", "unreachable", "notFound", "transferred")
                    .stream()
                    .mapToInt(column -> (Integer) row.get(column))
                    .sum();
            assertThat(sum).isEqualTo(row.get("due")).isEqualTo(30);
        }
        return null;
    }
}
