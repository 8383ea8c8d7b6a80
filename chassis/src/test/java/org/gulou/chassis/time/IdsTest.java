package org.gulou.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void eachIdIsAVersionSevenAndGreaterThanTheOneBefore() {
        Ids ids = new Ids();
        List<UUID> made = Stream.generate(ids::next).limit(20_000).toList();
        assertThat(made).allMatch(id -> id.version() == 7 && id.variant() == 2);
        // By their text, as PostgreSQL compares them: UUID.compareTo is signed.
        assertThat(made.stream().map(UUID::toString).toList()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anIdTellsWhenItWasMade() {
        long before = System.currentTimeMillis();
        long stamp = new Ids().next().getMostSignificantBits() >>> 16;
        assertThat(stamp).isBetween(before, System.currentTimeMillis());
    }

    @Test
    void severalThreadsMakeNoIdTwice() throws Exception {
        Ids ids = new Ids();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        Callable<List<UUID>> maker =
                () -> IntStream.range(0, 5_000).mapToObj(i -> ids.next()).toList();
        Collection<UUID> all = new ArrayList<>();
        for (Future<List<UUID>> made : pool.invokeAll(List.of(maker, maker, maker, maker))) {
            all.addAll(made.get());
        }
        pool.shutdown();
        assertThat(new HashSet<>(all)).hasSize(20_000);
    }
}
