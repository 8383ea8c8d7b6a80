package org.gulou.e2e.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.gulou.e2e.SharedStack;
import org.gulou.local.LocalStack;
import org.gulou.local.layout.Part;
import org.gulou.local.layout.Service;
import org.junit.jupiter.api.Test;

/**
 * Made-up people of the county, a campaign over all of them, and writers who do not stop while the service is killed. A few thousand
 * people, or as many as {@code gulou.e2e.people} says: the whole county is 400,000.
 */
class CountyCampaignIT {

    private static final int PEOPLE = Integer.getInteger("gulou.e2e.people", 3000);
    private static final Duration PATIENCE = Duration.ofMinutes(5).plusMillis(5L * PEOPLE);
    private static final List<String> LEVELS = List.of("COUNTY", "TOWNSHIP", "VILLAGE", "GRID");
    private static final String PRESENT =
            "SELECT count(*) FROM resident WHERE status = 'PRESENT' AND merged_into IS NULL";

    private final LocalStack stack = SharedStack.get().stack();

    @Test
    void atEachStepTheOutcomesOfEveryAreaSumToWhoIsDue() throws Exception {
        // Given
        People.load(PEOPLE);
        int present = present();
        CountyCampaign campaign =
                CountyCampaign.opened(SharedStack.get().suite().as("county"));
        assertSound(campaign, present);
        List<String> residents = campaign.residents();
        assertThat(residents).hasSize(present).doesNotHaveDuplicates();
        // When
        Recorders recorders = new Recorders(campaign);
        ExecutorService office = Executors.newSingleThreadExecutor();
        Future<Long> refused = office.submit(() -> recorders.record(residents));
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> recorders.batches() >= Recorders.batchesOf(residents) / 2);
        stack.kill(Part.GRID);
        while (!refused.isDone()) {
            assertSound(campaign, present);
        }
        office.shutdown();
        // Then
        assertThat(refused.get()).isZero();
        assertSound(campaign, present);
        Coverage county = campaign.coverage("COUNTY").get(0);
        assertThat(county.pending()).isZero();
        assertThat(county.share()).isEqualTo(1.0);
        assertThat(county.done()).isEqualTo(present - (present + 96) / 97);
    }

    /** Each row sums; at each level the rows sum to the county, and each to those below it. */
    private static void assertSound(CountyCampaign campaign, int due) {
        for (String level : LEVELS) {
            List<Coverage> rows = campaign.coverage(level);
            assertThat(rows).as(level).isNotEmpty().allMatch(Coverage::sums);
            assertThat(rows.stream().mapToInt(Coverage::due).sum()).as(level).isEqualTo(due);
        }
        Map<String, Integer> dueOfVillages =
                campaign.coverage("VILLAGE").stream().collect(Collectors.toMap(Coverage::areaCode, Coverage::due));
        Map<String, Integer> dueOfGrids = campaign.coverage("GRID").stream()
                .collect(Collectors.groupingBy(
                        row -> row.areaCode().substring(0, 12), Collectors.summingInt(Coverage::due)));
        dueOfGrids.forEach((village, sum) -> assertThat(dueOfVillages).containsEntry(village, sum));
    }

    private int present() throws SQLException {
        try (Connection connection = stack.database(Service.GRID).connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(PRESENT)) {
            row.next();
            return row.getInt(1);
        }
    }
}
