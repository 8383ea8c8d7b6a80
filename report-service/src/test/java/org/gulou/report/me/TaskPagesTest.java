package org.gulou.report.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.report.obligation.ObligationState;
import org.gulou.report.period.Period;
import org.gulou.report.unit.UnitKind;
import org.junit.jupiter.api.Test;

class TaskPagesTest {

    private static final Instant DUE = Instant.parse("2026-11-24T08:00:00Z");

    @Property(tries = 200)
    void everyTaskIsOnOnePageInTheOrderAskedFor(
            @ForAll("tasks") List<TaskView> tasks,
            @ForAll("orders") String sort,
            @ForAll @IntRange(min = 1, max = 4) int limit) {
        List<TaskView> whole =
                TaskPages.of(tasks, PageRequest.of(500, null, sort)).items();
        List<TaskView> paged = new ArrayList<>();
        String cursor = null;
        do {
            Page<TaskView> page = TaskPages.of(tasks, PageRequest.of(limit, cursor, sort));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            paged.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        assertThat(paged).isEqualTo(whole).containsExactlyInAnyOrderElementsOf(tasks);
    }

    @Test
    void theMostUrgentComeFirstAndThoseWithoutADeadlineLastInEitherDirection() {
        // Given
        List<TaskView> tasks = List.of(task("a", null), task("b", DUE), task("c", DUE.minusSeconds(1)));
        // When, then
        assertThat(paths(tasks, null)).isEqualTo("c b a");
        assertThat(paths(tasks, "-dueAt")).isEqualTo("b c a");
        assertThat(paths(tasks, "-path")).isEqualTo("c b a");
    }

    @Test
    void aCursorOfNoneOrOfAnotherOrderIsUnknown() {
        // Given
        List<TaskView> tasks = List.of(task("a", DUE), task("b", DUE));
        String next = TaskPages.of(tasks, PageRequest.of(1, null, "path")).next();
        // When, then
        assertThat(next).isNotNull();
        assertThatProblem(() -> TaskPages.of(tasks, PageRequest.of(1, next, "dueAt")))
                .hasCode(CommonError.UNKNOWN_CURSOR);
        assertThatProblem(() -> TaskPages.of(tasks, PageRequest.of(1, "rubbish", null)))
                .hasCode(CommonError.UNKNOWN_CURSOR);
        assertThatProblem(() -> TaskPages.of(tasks, PageRequest.of(1, null, "kind")))
                .hasCode(CommonError.BAD_PARAMETER);
    }

    @Provide
    Arbitrary<List<TaskView>> tasks() {
        Arbitrary<Instant> deadlines =
                Arbitraries.integers().between(0, 3).map(DUE::plusSeconds).injectNull(0.3);
        return deadlines.list().ofMaxSize(9).map(dues -> {
            List<TaskView> tasks = new ArrayList<>();
            dues.forEach(due -> tasks.add(task("p" + tasks.size(), due)));
            Collections.reverse(tasks);
            return tasks;
        });
    }

    @Provide
    Arbitrary<String> orders() {
        return Arbitraries.of("dueAt", "-dueAt", "path", "-path");
    }

    private static String paths(List<TaskView> tasks, String sort) {
        Stream<TaskView> sorted = TaskPages.of(tasks, PageRequest.of(10, null, sort)).items().stream();
        return sorted.map(TaskView::path).collect(Collectors.joining(" "));
    }

    private static TaskView task(String path, Instant dueAt) {
        return new TaskView(
                TaskKind.DRAFT,
                "DAILY",
                UnitKind.AREA,
                "450226100",
                Period.parse("2026-11-24"),
                null,
                ObligationState.PENDING,
                dueAt,
                path);
    }
}
