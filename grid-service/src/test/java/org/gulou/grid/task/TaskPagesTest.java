package org.gulou.grid.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.chassis.web.Sort;

class TaskPagesTest {

    private static final Instant EIGHT = Instant.parse("2026-11-25T00:00:00Z");
    private static final AreaCode GRID = new AreaCode("450226100003001");

    @Property(tries = 200)
    void walkingThePagesMeetsEveryTaskOfEverySourceOnceTheMostUrgentFirst(
            @ForAll("hours") List<List<Integer>> sources,
            @ForAll @IntRange(min = 1, max = 7) int limit,
            @ForAll boolean descending) {
        // Given
        Sort sort = new Sort(TaskOrder.FIELD, descending);
        List<List<Task>> tasks = IntStream.range(0, sources.size())
                .mapToObj(source -> tasks(source, sources.get(source)))
                .toList();
        List<Task> expected =
                tasks.stream().flatMap(List::stream).sorted(order(descending)).toList();
        // When
        List<Task> met = new ArrayList<>();
        String cursor = null;
        do {
            PageRequest page = PageRequest.of(limit, cursor, sort.toString());
            Page<Task> found = TaskPages.merged(
                    tasks.stream().map(list -> pageOf(list, page)).toList(), page);
            met.addAll(found.items());
            cursor = found.next();
        } while (cursor != null);
        // Then
        assertThat(met).isEqualTo(expected);
    }

    @Property(tries = 50)
    void whatHasADeadlineComesBeforeWhatHasNone(@ForAll("hours") List<List<Integer>> sources) {
        // Given
        List<Page<Task>> pages = IntStream.range(0, sources.size())
                .mapToObj(source -> Page.of(tasks(source, sources.get(source))))
                .toList();
        // When
        List<Task> all = TaskPages.merged(pages, PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
        // Then
        assertThat(all.stream().map(Task::dueAt)).isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
    }

    @Provide
    Arbitrary<List<List<Integer>>> hours() {
        Arbitrary<Integer> hour = Arbitraries.integers().between(0, 5).injectNull(0.2);
        return Combinators.combine(
                        hour.list().ofMaxSize(12),
                        hour.list().ofMaxSize(12),
                        hour.list().ofMaxSize(12))
                .as(List::of);
    }

    private static Comparator<Task> order(boolean descending) {
        Comparator<Instant> time = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<String> text = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(Task::dueAt, Comparator.nullsLast(time)).thenComparing(Task::id, text);
    }

    private static List<Task> tasks(int source, List<Integer> hours) {
        return IntStream.range(0, hours.size())
                .mapToObj(i -> task("S" + source + "/" + i, hours.get(i)))
                .toList();
    }

    private static Task task(String id, Integer hour) {
        return new Task(
                id,
                TaskKind.CHECK_HEALTH,
                new Task.Subject("MONITORING", id, null, GRID),
                null,
                null,
                null,
                null,
                null,
                hour == null ? null : EIGHT.plusSeconds(3600L * hour));
    }

    // What a source does in SQL.
    private static Page<Task> pageOf(List<Task> tasks, PageRequest page) {
        return TaskOrder.over("due_at", "id").slice(page).cut(tasks);
    }
}
